import type { discussions as German, undiscussed as GermanRefused } from '../de/discussions.ts';

/** What is said of threads under posts, in Chinese. */
export const discussions = {
	'This article quotes nobody.': '这篇文章没有引用任何人的话。',
	'No thread could be opened': '无法开启子区',
	'Posts come all the same, without threads in that channel. When the problem is solved, choose in {command} again where threads are opened.':
		'帖子照常发布，但该频道中不再开启子区。问题解决后，请在 {command} 中重新选择在哪里开启子区。',
	Discussion: '讨论',
	'It is discussed in {thread}.': '讨论在 {thread} 中进行。',
	'{thread} is closed. It opens again as soon as somebody writes in it.':
		'{thread} 已关闭。只要有人在其中发言，它就会重新打开。',
	'{thread} is locked. A moderator can unlock it.': '{thread} 已锁定。版主可以解锁。',
} as const satisfies Record<keyof typeof German, string>;

/** Why none is opened. */
export const undiscussed = {
	'Dateline may not open a thread here. Allow it in the channel: {permissions}.':
		'Dateline 不能在此开启子区。请在频道中授予权限：{permissions}。',
	'In a channel of this kind no thread can be opened. Discuss it right here.':
		'这种频道中无法开启子区。请直接在这里讨论。',
	'The post has been deleted, so there is nothing to open a thread under.':
		'帖子已被删除，因此没有可以开启子区的地方。',
	'The thread under this post has been deleted. Open a new one by hand.':
		'此帖子下的子区已被删除。请手动开启一个新的。',
	'The thread is closed. Open it again first.': '子区已关闭。请先重新打开。',
	'The thread under this post is locked. A moderator can unlock it.':
		'此帖子下的子区已锁定。版主可以解锁。',
	'The server has as many open threads as Discord allows. Close some of them first.':
		'服务器中打开的子区已达到 Discord 的上限。请先关闭一些。',
	'Only a post that everybody sees can be discussed. Press the button there.':
		'只有所有人都能看到的帖子才能讨论。请在那里按按钮。',
	'The article was removed, so there is nothing to quote from it.':
		'文章已移除，因此没有可引用的内容。',
	'Discord does not answer just now. Try again in a minute.':
		'Discord 暂时没有响应。请一分钟后再试。',
} as const satisfies Record<keyof typeof GermanRefused, string>;
