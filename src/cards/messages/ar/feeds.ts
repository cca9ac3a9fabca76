import type { feeds as German } from '../de/feeds.ts';

/** What posts of feeds say beside the articles, in Arabic. */
export const feeds = {
	'From the feed {name}': 'من الخلاصة {name}',
	'much like {title}': 'شبيه جدًا بـ{title}',
	'Also in {report}': 'أيضًا في {report}',
	'Worth remembering: {when} — {what}': 'جدير بالتذكّر: {when} — {what}',
	Untitled: 'بلا عنوان',
	'In its publisher’s words:': 'بكلمات الناشر:',
	'The article could not be read: {problem}': 'تعذّرت قراءة المقال: {problem}',
	'Today’s articles': 'مقالات اليوم',
	'This week’s articles': 'مقالات هذا الأسبوع',
	'More articles': 'مقالات أخرى',
	'could not be read': 'تعذّرت قراءته',
	'And {n, number} more, too many to list.': 'و{n, number} غيرها، أكثر من أن تُدرج.',
	'The feed {name} has stopped': 'توقفت الخلاصة {name}',
	'Dateline no longer reads it.': 'لم يعد Dateline يقرؤها.',
	'It failed eleven times in a row over a week, so Dateline no longer reads it.':
		'فشلت إحدى عشرة مرة متتالية خلال أكثر من أسبوع، لذلك لم يعد Dateline يقرؤها.',
	'Choose “Try again” once it works, or stop following it with {command}.':
		'اختر «إعادة المحاولة» حين تعمل، أو أوقف متابعتها بالأمر {command}.',
	'Articles of feeds cannot be posted': 'تعذّر نشر مقالات الخلاصات',
	'Nothing is lost: what is due waits. When the problem is solved, choose “Try again” in {list}, or choose another channel with {move}.':
		'لن يضيع شيء: ما حان موعده ينتظر. عند حل المشكلة اختر «إعادة المحاولة» في {list}، أو قناة أخرى بالأمر {move}.',
	'{quotes} by {speakers}': '{quotes} من {speakers}',
} as const satisfies Record<keyof typeof German, string>;
