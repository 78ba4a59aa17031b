/** What is answered to an attempt to change or read the instructions. */
export function injectionRefusal(options: {
  readonly recentReplies: readonly string[];
  readonly random: () => number;
}): string {
  void options;
  return 'Eso no lo puedo cambiar ni mostrar. Lo que sí puedo es ayudarte a partir con tu tarea. ¿En qué estás?';
}
