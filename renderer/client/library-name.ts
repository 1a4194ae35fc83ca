// What a library is called: the name of its file, without the ending.

/** 'Zarin desk' of '/libraries/Zarin desk.diwan'. @param path as the machine writes it */
export const nameOfLibrary = (path: string): string => (path.split(/[/\\]/).at(-1) ?? path).replace(/\.diwan$/i, '');
