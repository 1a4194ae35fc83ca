// The name of an issue without its number, which stands apart where issues are listed.

/** @param title the number and the name, as the record says them together */
export const nameWithoutNumber = ({ title, number }: { readonly title: string; readonly number: string }): string =>
  number !== '' && title.startsWith(`${number} `) ? title.slice(number.length + 1) : title;
