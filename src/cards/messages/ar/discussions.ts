import type { discussions as German, undiscussed as GermanRefused } from '../de/discussions.ts';

/** What is said of threads under posts, in Arabic. */
export const discussions = {
	'This article quotes nobody.': 'هذا المقال لا يقتبس من أحد.',
	'No thread could be opened': 'تعذّر فتح موضوع للنقاش',
	'Posts come all the same, without threads in that channel. When the problem is solved, choose in {command} again where threads are opened.':
		'تُنشر المنشورات رغم ذلك، من دون مواضيع في تلك القناة. عندما تُحلّ المشكلة، اختر من جديد في {command} أين تُفتح المواضيع.',
	Discussion: 'نقاش',
	'It is discussed in {thread}.': 'يدور النقاش في {thread}.',
	'{thread} is closed. It opens again as soon as somebody writes in it.':
		'{thread} مغلق. يُفتح من جديد حالما يكتب فيه أحد.',
	'{thread} is locked. A moderator can unlock it.': '{thread} مقفل. يستطيع أحد المشرفين فتح قفله.',
} as const satisfies Record<keyof typeof German, string>;

/** Why none is opened. */
export const undiscussed = {
	'Dateline may not open a thread here. Allow it in the channel: {permissions}.':
		'لا يستطيع Dateline فتح موضوع هنا. اسمح له في القناة بما يلي: {permissions}.',
	'In a channel of this kind no thread can be opened. Discuss it right here.':
		'لا يمكن فتح موضوع في قناة من هذا النوع. ناقشوا الأمر هنا مباشرة.',
	'The post has been deleted, so there is nothing to open a thread under.':
		'حُذف المنشور، فلا شيء يُفتح تحته موضوع.',
	'The thread under this post has been deleted. Open a new one by hand.':
		'حُذف الموضوع الذي كان تحت هذا المنشور. افتح موضوعًا جديدًا يدويًا.',
	'The thread is closed. Open it again first.': 'الموضوع مغلق. أعد فتحه أولًا.',
	'The thread under this post is locked. A moderator can unlock it.':
		'الموضوع الذي تحت هذا المنشور مقفل. يستطيع أحد المشرفين فتح قفله.',
	'The server has as many open threads as Discord allows. Close some of them first.':
		'في الخادم من المواضيع المفتوحة أقصى ما يسمح به Discord. أغلق بعضها أولًا.',
	'Only a post that everybody sees can be discussed. Press the button there.':
		'لا يُناقَش إلا منشور يراه الجميع. اضغط الزر هناك.',
	'The article was removed from the library, so there is nothing to quote from it.':
		'أُزيل المقال من المكتبة، فلا شيء يُقتبس منه.',
	'Discord does not answer just now. Try again in a minute.':
		'لا يستجيب Discord الآن. حاول مرة أخرى بعد دقيقة.',
} as const satisfies Record<keyof typeof GermanRefused, string>;
