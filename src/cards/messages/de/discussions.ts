/** What is said of threads under posts, in German. */
export const discussions = {
	'This article quotes nobody.': 'Dieser Artikel zitiert niemanden.',
	'No thread could be opened': 'Es konnte kein Thread eröffnet werden',
	'Posts come all the same, without threads in that channel. When the problem is solved, choose in {command} again where threads are opened.':
		'Gepostet wird trotzdem, ohne Threads in diesem Kanal. Ist das Problem gelöst, wähle in {command} noch einmal, wo Threads eröffnet werden.',
	Discussion: 'Diskussion',
	'It is discussed in {thread}.': 'Darüber wird in {thread} gesprochen.',
	'{thread} is closed. It opens again as soon as somebody writes in it.':
		'{thread} ist geschlossen. Er öffnet sich wieder, sobald jemand darin schreibt.',
	'{thread} is locked. A moderator can unlock it.':
		'{thread} ist gesperrt. Ein Moderator kann ihn entsperren.',
} as const;

/** Why none is opened. */
export const undiscussed = {
	'Dateline may not open a thread here. Allow it in the channel: {permissions}.':
		'Dateline darf hier keinen Thread eröffnen. Erlaube ihm im Kanal: {permissions}.',
	'In a channel of this kind no thread can be opened. Discuss it right here.':
		'In einem Kanal dieser Art lässt sich kein Thread eröffnen. Diskutiert es gleich hier.',
	'The post has been deleted, so there is nothing to open a thread under.':
		'Der Post wurde gelöscht, deshalb gibt es nichts, unter dem ein Thread stehen könnte.',
	'The thread under this post has been deleted. Open a new one by hand.':
		'Der Thread unter diesem Post wurde gelöscht. Eröffne von Hand einen neuen.',
	'The thread is closed. Open it again first.':
		'Der Thread ist geschlossen. Öffne ihn zuerst wieder.',
	'The thread under this post is locked. A moderator can unlock it.':
		'Der Thread unter diesem Post ist gesperrt. Ein Moderator kann ihn entsperren.',
	'The server has as many open threads as Discord allows. Close some of them first.':
		'Der Server hat so viele offene Threads, wie Discord erlaubt. Schließe zuerst einige davon.',
	'Only a post that everybody sees can be discussed. Press the button there.':
		'Diskutiert werden kann nur ein Post, den alle sehen. Drücke dort auf den Knopf.',
	'The article was removed, so there is nothing to quote from it.':
		'Der Artikel wurde entfernt, deshalb gibt es nichts daraus zu zitieren.',
	'Discord does not answer just now. Try again in a minute.':
		'Discord antwortet gerade nicht. Versuche es in einer Minute noch einmal.',
} as const;
