import type { discussions as German, undiscussed as GermanRefused } from '../de/discussions.ts';

/** What is said of threads under posts, in Japanese. */
export const discussions = {
	'This article quotes nobody.': 'この記事には誰の発言も引用されていません。',
	'No thread could be opened': 'スレッドを開けませんでした',
	'Posts come all the same, without threads in that channel. When the problem is solved, choose in {command} again where threads are opened.':
		'投稿は続きますが、そのチャンネルではスレッドなしになります。問題が解決したら、{command} でスレッドを開く場所をもう一度選んでください。',
	Discussion: '話し合い',
	'It is discussed in {thread}.': '{thread} で話し合われています。',
	'{thread} is closed. It opens again as soon as somebody writes in it.':
		'{thread} は閉じています。誰かが書き込むとまた開きます。',
	'{thread} is locked. A moderator can unlock it.':
		'{thread} はロックされています。モデレーターが解除できます。',
} as const satisfies Record<keyof typeof German, string>;

/** Why none is opened. */
export const undiscussed = {
	'Dateline may not open a thread here. Allow it in the channel: {permissions}.':
		'Dateline はここでスレッドを開けません。チャンネルで次の権限を許可してください：{permissions}。',
	'In a channel of this kind no thread can be opened. Discuss it right here.':
		'この種類のチャンネルではスレッドを開けません。ここでそのまま話し合ってください。',
	'The post has been deleted, so there is nothing to open a thread under.':
		'投稿が削除されたため、スレッドを開く場所がありません。',
	'The thread under this post has been deleted. Open a new one by hand.':
		'この投稿のスレッドは削除されました。手動で新しく開いてください。',
	'The thread is closed. Open it again first.':
		'スレッドは閉じています。先にもう一度開いてください。',
	'The thread under this post is locked. A moderator can unlock it.':
		'この投稿のスレッドはロックされています。モデレーターが解除できます。',
	'The server has as many open threads as Discord allows. Close some of them first.':
		'サーバーで開いているスレッドが Discord の上限に達しています。先にいくつか閉じてください。',
	'Only a post that everybody sees can be discussed. Press the button there.':
		'話し合えるのは全員に見える投稿だけです。その投稿のボタンを押してください。',
	'The article was removed, so there is nothing to quote from it.':
		'記事が削除されたため、引用できるものがありません。',
	'Discord does not answer just now. Try again in a minute.':
		'今 Discord が応答しません。1 分後にもう一度お試しください。',
} as const satisfies Record<keyof typeof GermanRefused, string>;
