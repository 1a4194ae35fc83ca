// Where the library of the sample stands: beside the libraries of the user, under a name that says what it is.

/** @param folder absolute, as the machine writes it */
export function sampleFile(folder: string): string {
  const mark = folder.includes('\\') ? '\\' : '/';
  return `${folder.endsWith(mark) ? folder : folder + mark}Diwan sample.diwan`;
}
