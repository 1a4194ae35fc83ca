// SearchScreen: not drawn yet.

export const SearchScreen = () => <main>SearchScreen</main>;
