import type { discussions as German, undiscussed as GermanRefused } from '../de/discussions.ts';

/** What is said of threads under posts, in French. */
export const discussions = {
	'This article quotes nobody.': 'Cet article ne cite personne.',
	'No thread could be opened': 'Aucun fil n’a pu être ouvert',
	'Posts come all the same, without threads in that channel. When the problem is solved, choose in {command} again where threads are opened.':
		'Les messages paraissent quand même, sans fil dans ce salon. Une fois le problème résolu, choisissez de nouveau dans {command} où des fils sont ouverts.',
	Discussion: 'Discussion',
	'It is discussed in {thread}.': 'On en parle dans {thread}.',
	'{thread} is closed. It opens again as soon as somebody writes in it.':
		'{thread} est fermé. Il se rouvre dès que quelqu’un y écrit.',
	'{thread} is locked. A moderator can unlock it.':
		'{thread} est verrouillé. Un modérateur peut le déverrouiller.',
} as const satisfies Record<keyof typeof German, string>;

/** Why none is opened. */
export const undiscussed = {
	'Dateline may not open a thread here. Allow it in the channel: {permissions}.':
		'Dateline ne peut pas ouvrir de fil ici. Accordez-lui dans le salon\u00A0: {permissions}.',
	'In a channel of this kind no thread can be opened. Discuss it right here.':
		'Dans un salon de ce type, aucun fil ne peut être ouvert. Parlez-en ici même.',
	'The post has been deleted, so there is nothing to open a thread under.':
		'Le message a été supprimé\u00A0: il n’y a plus rien sous quoi ouvrir un fil.',
	'The thread under this post has been deleted. Open a new one by hand.':
		'Le fil de ce message a été supprimé. Ouvrez-en un nouveau à la main.',
	'The thread is closed. Open it again first.': 'Le fil est fermé. Rouvrez-le d’abord.',
	'The thread under this post is locked. A moderator can unlock it.':
		'Le fil de ce message est verrouillé. Un modérateur peut le déverrouiller.',
	'The server has as many open threads as Discord allows. Close some of them first.':
		'Le serveur a autant de fils ouverts que Discord le permet. Fermez-en d’abord quelques-uns.',
	'Only a post that everybody sees can be discussed. Press the button there.':
		'On ne peut discuter que d’un message que tout le monde voit. Appuyez sur le bouton de celui-ci.',
	'The article was removed, so there is nothing to quote from it.':
		'L’article a été retiré : il n’y a plus rien à en citer.',
	'Discord does not answer just now. Try again in a minute.':
		'Discord ne répond pas pour l’instant. Réessayez dans une minute.',
} as const satisfies Record<keyof typeof GermanRefused, string>;
