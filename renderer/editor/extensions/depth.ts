// How deep a value is nested, counted without recursion: a value of twenty thousand levels must not end the program.

export function isDeeperThan(value: unknown, levels: number): boolean {
  let current: readonly unknown[] = [value];
  for (let depth = 0; current.length > 0; depth += 1) {
    if (depth > levels) return true;
    const next: unknown[] = [];
    for (const one of current) {
      if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) next.push(inner);
    }
    current = next;
  }
  return false;
}
