import type { discussions as German, undiscussed as GermanRefused } from '../de/discussions.ts';

/** What is said of threads under posts, in Portuguese. */
export const discussions = {
	'This article quotes nobody.': 'Este artigo não cita ninguém.',
	'No thread could be opened': 'Não foi possível abrir um tópico',
	'Posts come all the same, without threads in that channel. When the problem is solved, choose in {command} again where threads are opened.':
		'As publicações chegam na mesma, sem tópicos nesse canal. Quando o problema estiver resolvido, escolhe de novo em {command} onde se abrem tópicos.',
	Discussion: 'Discussão',
	'It is discussed in {thread}.': 'Fala-se disso em {thread}.',
	'{thread} is closed. It opens again as soon as somebody writes in it.':
		'{thread} está fechado. Abre-se de novo assim que alguém escrever nele.',
	'{thread} is locked. A moderator can unlock it.':
		'{thread} está trancado. Um moderador pode destrancá-lo.',
} as const satisfies Record<keyof typeof German, string>;

/** Why none is opened. */
export const undiscussed = {
	'Dateline may not open a thread here. Allow it in the channel: {permissions}.':
		'O Dateline não pode abrir um tópico aqui. Permite-lho no canal: {permissions}.',
	'In a channel of this kind no thread can be opened. Discuss it right here.':
		'Num canal deste tipo não se podem abrir tópicos. Falem disso aqui mesmo.',
	'The post has been deleted, so there is nothing to open a thread under.':
		'A publicação foi apagada, por isso não há nada sob o qual abrir um tópico.',
	'The thread under this post has been deleted. Open a new one by hand.':
		'O tópico desta publicação foi apagado. Abre um novo à mão.',
	'The thread is closed. Open it again first.': 'O tópico está fechado. Abre-o primeiro de novo.',
	'The thread under this post is locked. A moderator can unlock it.':
		'O tópico desta publicação está trancado. Um moderador pode destrancá-lo.',
	'The server has as many open threads as Discord allows. Close some of them first.':
		'O servidor tem tantos tópicos abertos quantos o Discord permite. Fecha primeiro alguns.',
	'Only a post that everybody sees can be discussed. Press the button there.':
		'Só se pode discutir uma publicação que todos veem. Carrega lá no botão.',
	'The article was removed from the library, so there is nothing to quote from it.':
		'O artigo foi retirado da biblioteca, por isso não há nada dele para citar.',
	'Discord does not answer just now. Try again in a minute.':
		'O Discord não responde neste momento. Tenta de novo daqui a um minuto.',
} as const satisfies Record<keyof typeof GermanRefused, string>;
