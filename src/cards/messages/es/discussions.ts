import type { discussions as German, undiscussed as GermanRefused } from '../de/discussions.ts';

/** What is said of threads under posts, in Spanish. */
export const discussions = {
	'This article quotes nobody.': 'Este artículo no cita a nadie.',
	'No thread could be opened': 'No se pudo abrir un hilo',
	'Posts come all the same, without threads in that channel. When the problem is solved, choose in {command} again where threads are opened.':
		'Las publicaciones llegan igualmente, sin hilos en ese canal. Cuando el problema esté resuelto, vuelve a elegir en {command} dónde se abren hilos.',
	Discussion: 'Debate',
	'It is discussed in {thread}.': 'Se habla de ello en {thread}.',
	'{thread} is closed. It opens again as soon as somebody writes in it.':
		'{thread} está cerrado. Se abre de nuevo en cuanto alguien escribe en él.',
	'{thread} is locked. A moderator can unlock it.':
		'{thread} está bloqueado. Un moderador puede desbloquearlo.',
} as const satisfies Record<keyof typeof German, string>;

/** Why none is opened. */
export const undiscussed = {
	'Dateline may not open a thread here. Allow it in the channel: {permissions}.':
		'Dateline no puede abrir un hilo aquí. Permíteselo en el canal: {permissions}.',
	'In a channel of this kind no thread can be opened. Discuss it right here.':
		'En un canal de este tipo no se pueden abrir hilos. Se puede hablar de ello aquí mismo.',
	'The post has been deleted, so there is nothing to open a thread under.':
		'La publicación se eliminó, así que no hay nada bajo lo que abrir un hilo.',
	'The thread under this post has been deleted. Open a new one by hand.':
		'El hilo de esta publicación se eliminó. Abre uno nuevo a mano.',
	'The thread is closed. Open it again first.': 'El hilo está cerrado. Ábrelo primero de nuevo.',
	'The thread under this post is locked. A moderator can unlock it.':
		'El hilo de esta publicación está bloqueado. Un moderador puede desbloquearlo.',
	'The server has as many open threads as Discord allows. Close some of them first.':
		'El servidor tiene tantos hilos abiertos como permite Discord. Cierra primero algunos.',
	'Only a post that everybody sees can be discussed. Press the button there.':
		'Solo se puede debatir una publicación que todos ven. Pulsa allí el botón.',
	'The article was removed, so there is nothing to quote from it.':
		'El artículo se quitó, así que no hay nada que citar de él.',
	'Discord does not answer just now. Try again in a minute.':
		'Discord no responde en este momento. Inténtalo de nuevo dentro de un minuto.',
} as const satisfies Record<keyof typeof GermanRefused, string>;
