const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The text without what would move the cursor, colour or reorder the line on a terminal, and as long
 * as it was (UTF-16 units), so that columns still hold.
 */
export function harmless(text: string): string {
  return text.replace(CONTROL, (character) =>
    character === '\t' ? ' ' : '�'.repeat(character.length),
  );
}
