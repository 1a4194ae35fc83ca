// BackupsScreen: not drawn yet.

export const BackupsScreen = () => <main>BackupsScreen</main>;
