// Where the backups of a library are kept unless somebody chose another place.

/** Beside it: '/libraries/talks.diwan-backups'. */
export const backupFolderOf = (library: string): string => `${library}-backups`;
