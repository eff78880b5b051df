/** How many people are counted, all levels together; nobody where a competence is not mapped. */
export function peopleIn(counts: Readonly<Record<string, number>> | null): number {
  return Object.values(counts ?? {}).reduce((sum, people) => sum + people, 0);
}
