// HomeScreen: not drawn yet.

export const HomeScreen = () => <main>HomeScreen</main>;
