// The file into which a damaged library is salvaged: beside it, under a name that says what it is.

/** '/libraries/talks (salvage 2).diwan'. @param attempt from 1 */
export function salvageFile(file: string, word: string, attempt: number): string {
  const name = file.replace(/\.diwan$/i, '');
  return `${name} (${attempt === 1 ? word : `${word} ${attempt}`}).diwan`;
}
