// The version of the program, as case files and the command line name it. A test holds it to package.json.

export const programVersion = '0.1.0';
