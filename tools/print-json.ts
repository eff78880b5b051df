const LINE_WIDTH = 100;

function isFlat(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isFlat) : typeof value !== 'object' || value === null;
}

function onOneLine(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(onOneLine).join(', ')}]` : JSON.stringify(value);
}

/** Lists of plain values stand on one line where there is room, as Biome formats them. */
function print(value: unknown, indent: string, room: number): string {
  const line = isFlat(value) ? onOneLine(value) : undefined;
  if (line !== undefined && (!Array.isArray(value) || line.length <= room)) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map(
      (item) => `${inner}${print(item, inner, LINE_WIDTH - inner.length - 1)}`,
    );
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value as object).map(([key, item]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return `${start}${print(item, inner, LINE_WIDTH - start.length - 1)}`;
  });
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
}

/** JSON for people: two spaces, short lists on one line, a line feed at the end. */
export function printJson(value: unknown): string {
  return `${print(value, '', LINE_WIDTH)}\n`;
}
