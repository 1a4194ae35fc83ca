// Counting in Arabic: what is counted takes another form with its number.

/** One, two, a few (3 to 10), many (11 to 99) and the hundreds take different forms of what is counted. */
export function counted(
  count: number,
  written: string,
  forms: readonly [string, string, string, string, string],
): string {
  const [one, two, few, many, hundred] = forms;
  const rest = count % 100;
  if (count === 1) return one;
  if (count === 2) return two;
  if (rest >= 3 && rest <= 10) return `${written} ${few}`;
  if (rest >= 11) return `${written} ${many}`;
  return `${written} ${hundred}`;
}
