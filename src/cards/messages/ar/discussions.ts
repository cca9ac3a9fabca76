import type { discussions as German, undiscussed as GermanRefused } from '../de/discussions.ts';

/** What is said of threads under posts, in Arabic. */
export const discussions = {
	'This article quotes nobody.': 'هذا المقال لا يقتبس من أحد.',
	'No thread could be opened': 'تعذّر فتح سلسلة للنقاش',
	'Posts come all the same, without threads in that channel. When the problem is solved, choose in {command} again where threads are opened.':
		'تُنشر المنشورات رغم ذلك، من دون سلاسل في تلك القناة. عندما تُحلّ المشكلة، اختر من جديد في {command} أين تُفتح السلاسل.',
	Discussion: 'نقاش',
	'It is discussed in {thread}.': 'يدور النقاش في {thread}.',
	'{thread} is closed. It opens again as soon as somebody writes in it.':
		'{thread} مغلقة. تُفتح من جديد حالما يكتب فيها أحد.',
	'{thread} is locked. A moderator can unlock it.':
		'{thread} مقفلة. يستطيع أحد المشرفين فتح قفلها.',
} as const satisfies Record<keyof typeof German, string>;

/** Why none is opened. */
export const undiscussed = {
	'Dateline may not open a thread here. Allow it in the channel: {permissions}.':
		'لا يستطيع Dateline فتح سلسلة هنا. اسمح له في القناة بما يلي: {permissions}.',
	'In a channel of this kind no thread can be opened. Discuss it right here.':
		'لا يمكن فتح سلسلة في قناة من هذا النوع. ناقشوا الأمر هنا مباشرة.',
	'The post has been deleted, so there is nothing to open a thread under.':
		'حُذف المنشور، فلا شيء تُفتح تحته سلسلة.',
	'The thread under this post has been deleted. Open a new one by hand.':
		'حُذفت السلسلة التي كانت تحت هذا المنشور. افتح سلسلة جديدة يدويًا.',
	'The thread is closed. Open it again first.': 'السلسلة مغلقة. أعد فتحها أولًا.',
	'The thread under this post is locked. A moderator can unlock it.':
		'السلسلة التي تحت هذا المنشور مقفلة. يستطيع أحد المشرفين فتح قفلها.',
	'The server has as many open threads as Discord allows. Close some of them first.':
		'في الخادم من السلاسل المفتوحة أقصى ما يسمح به Discord. أغلق بعضها أولًا.',
	'Only a post that everybody sees can be discussed. Press the button there.':
		'لا يُناقَش إلا منشور يراه الجميع. اضغط الزر هناك.',
	'The article was removed, so there is nothing to quote from it.':
		'أُزيل المقال، فلا شيء يُقتبس منه.',
	'Discord does not answer just now. Try again in a minute.':
		'لا يستجيب Discord الآن. حاول مرة أخرى بعد دقيقة.',
} as const satisfies Record<keyof typeof GermanRefused, string>;
