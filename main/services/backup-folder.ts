// Where the backups of a library stand unless somebody says otherwise: beside it.

export const folderOfBackups = (library: string): string => `${library}-backups`;
