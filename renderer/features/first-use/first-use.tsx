// FirstUse: not drawn yet.

export const FirstUse = () => <main>FirstUse</main>;
