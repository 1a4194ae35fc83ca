// What Vite gives for an import of a file by its address.
declare module '*?url' {
  const address: string;
  export default address;
}
