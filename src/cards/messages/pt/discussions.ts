import type { discussions as German, undiscussed as GermanRefused } from '../de/discussions.ts';

/** What is said of threads under posts, in Portuguese. */
export const discussions = {
	'This article quotes nobody.': 'Este artigo não cita ninguém.',
	'No thread could be opened': 'Não foi possível abrir um tópico',
	'Posts come all the same, without threads in that channel. When the problem is solved, choose in {command} again where threads are opened.':
		'As publicações continuam, sem tópicos nesse canal. Quando o problema for resolvido, escolha de novo em {command} onde os tópicos são abertos.',
	Discussion: 'Discussão',
	'It is discussed in {thread}.': 'A discussão é em {thread}.',
	'{thread} is closed. It opens again as soon as somebody writes in it.':
		'{thread} está fechado. Ele reabre assim que alguém escrever nele.',
	'{thread} is locked. A moderator can unlock it.':
		'{thread} está trancado. Um moderador pode destrancá-lo.',
} as const satisfies Record<keyof typeof German, string>;

/** Why none is opened. */
export const undiscussed = {
	'Dateline may not open a thread here. Allow it in the channel: {permissions}.':
		'O Dateline não pode abrir um tópico aqui. Permita a ele no canal: {permissions}.',
	'In a channel of this kind no thread can be opened. Discuss it right here.':
		'Em um canal deste tipo não é possível abrir tópicos. Discutam aqui mesmo.',
	'The post has been deleted, so there is nothing to open a thread under.':
		'A publicação foi apagada, então não há onde abrir um tópico.',
	'The thread under this post has been deleted. Open a new one by hand.':
		'O tópico desta publicação foi apagado. Abra um novo manualmente.',
	'The thread is closed. Open it again first.': 'O tópico está fechado. Reabra-o primeiro.',
	'The thread under this post is locked. A moderator can unlock it.':
		'O tópico desta publicação está trancado. Um moderador pode destrancá-lo.',
	'The server has as many open threads as Discord allows. Close some of them first.':
		'O servidor já tem todos os tópicos abertos que o Discord permite. Feche alguns primeiro.',
	'Only a post that everybody sees can be discussed. Press the button there.':
		'Só é possível discutir uma publicação que todos veem. Clique no botão dela.',
	'The article was removed, so there is nothing to quote from it.':
		'O artigo foi removido, então não há nada dele para citar.',
	'Discord does not answer just now. Try again in a minute.':
		'O Discord não responde agora. Tente de novo em um minuto.',
} as const satisfies Record<keyof typeof GermanRefused, string>;
