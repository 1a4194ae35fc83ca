// HelpScreen: not drawn yet.

export const HelpScreen = () => <main>HelpScreen</main>;
