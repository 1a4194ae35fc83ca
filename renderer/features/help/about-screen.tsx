// AboutScreen: not drawn yet.

export const AboutScreen = () => <main>AboutScreen</main>;
