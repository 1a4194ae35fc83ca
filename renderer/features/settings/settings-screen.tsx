// SettingsScreen: not drawn yet.

export const SettingsScreen = () => <main>SettingsScreen</main>;
