import type { quotes as German } from '../de/quotes.ts';

/** What lists of quotes, quotes alone and pictures of them say, in Arabic. */
export const quotes = {
	'Quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasArticle, select, yes { · {article}} other {}}':
		'اقتباسات{hasSpeaker, select, yes { لـ{speaker}} other {}}{hasWords, select, yes { عن «{words}»} other {}}{hasArticle, select, yes { · {article}} other {}}',
	'Who is quoted most in this article': 'من الأكثر اقتباسًا منه في هذا المقال',
	'Earlier quotes like this': 'اقتباسات سابقة مشابهة',
	'Earlier quotes like this by {speaker}': 'اقتباسات سابقة مشابهة من {speaker}',
	'whoever speaks': 'المتحدث نفسه',
	'No earlier article here quotes {speaker} with words like these.':
		'لا يوجد هنا مقال أقدم يقتبس من {speaker} كلمات مشابهة.',
	'Another quote': 'اقتباس آخر',
	'Quote as a picture': 'الاقتباس في صورة',
	'Who is quoted how much in “{title}”': 'من اقتُبس منه وكم في «{title}»',
	'A bar shows how many words of a speaker are quoted; {n, plural, =0 {no quotes} one {# quote} other {# quotes}} in all.':
		'يبيّن الشريط عدد الكلمات المقتبسة من كل متحدث؛ المجموع: {n, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}.',
	'{words} in {quotes}': '{words} في {quotes}',
	'{n} others': '{n} آخرون',
	'{article}:': '{article}:',
} as const satisfies Record<keyof typeof German, string>;
