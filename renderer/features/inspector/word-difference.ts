// What changed between two texts, word by word: what stayed, what went, what came.

export interface Stretch {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Words with the blanks after them; blanks at the beginning stand alone. */
const wordsOf = (text: string): readonly string[] => text.match(/^\s+|\S+\s*/gu) ?? [];

/** Beyond this many pairs to compare, what lies between the common beginning and end is shown as replaced. */
const mostPairs = 4_000_000;

/** Joined again, what is not `added` is `before`, and what is not `removed` is `after`. */
export function wordDifference(before: string, after: string): readonly Stretch[] {
  const left = wordsOf(before);
  const right = wordsOf(after);
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return joined([
    ...left.slice(0, start).map((text) => ({ change: 'same' as const, text })),
    ...between(left.slice(start, left.length - end), right.slice(start, right.length - end)),
    ...left.slice(left.length - end).map((text) => ({ change: 'same' as const, text })),
  ]);
}

/** By the longest common sequence of words. */
function between(left: readonly string[], right: readonly string[]): readonly Stretch[] {
  const removed = (text: string): Stretch => ({ change: 'removed', text });
  const added = (text: string): Stretch => ({ change: 'added', text });
  if (left.length * right.length > mostPairs) return [...left.map(removed), ...right.map(added)];
  const width = right.length + 1;
  // Length of the longest common sequence of what follows each pair of places.
  const lengths = new Uint32Array((left.length + 1) * width);
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        left[i] === right[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const [word = '', other = ''] = [left[i], right[j]];
    if (word === other) {
      found.push({ change: 'same', text: word });
      [i, j] = [i + 1, j + 1];
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) {
      found.push(removed(word));
      i += 1;
    } else {
      found.push(added(other));
      j += 1;
    }
  }
  return [...found, ...left.slice(i).map(removed), ...right.slice(j).map(added)];
}

/** Neighbours of one change become one stretch; within a run of changes what went stands before what came. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') found.push({ change: 'removed', text: removed });
    if (added !== '') found.push({ change: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { change, text } of stretches) {
    if (change === 'removed') removed += text;
    else if (change === 'added') added += text;
    else {
      flush();
      const last = found.at(-1);
      if (last?.change === 'same') found[found.length - 1] = { change, text: last.text + text };
      else found.push({ change, text });
    }
  }
  flush();
  return found;
}
