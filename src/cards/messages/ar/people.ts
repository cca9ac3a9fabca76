import type { people as German } from '../de/people.ts';

/** What is told of a person, and asked of who is who, in Arabic. */
export const people = {
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles} · ':
		'{isCut, select, yes {الأحدث: } other {}}{quotes} في {articles} · ',
	'{n, plural, one {Also quoted in this article: {names}} other {Also quoted in these articles: {names}}}':
		'{n, plural, one {اقتُبس في هذا المقال أيضًا من: {names}} two {اقتُبس في هذين المقالين أيضًا من: {names}} few {اقتُبس في هذه المقالات أيضًا من: {names}} many {اقتُبس في هذه المقالات أيضًا من: {names}} other {اقتُبس في هذه المقالات أيضًا من: {names}}}',
	'Others of this name': 'آخرون بهذا الاسم',
	'Also called {names}': 'يُسمى أيضًا: {names}',
	'The articles give no more of the name: it may be several people.':
		'لا تذكر المقالات من الاسم أكثر من هذا: قد يكون لعدة أشخاص.',
	'and {n} more': 'و{n} غيرها',
	'All quotes': 'كل الاقتباسات',
	Timeline: 'الخط الزمني',
	'Quotes per year': 'الاقتباسات في كل سنة',
	'{speaker}, year by year': '{speaker}، سنة بسنة',
	'How often they are quoted in the articles of each year.':
		'عدد مرات الاقتباس منه في مقالات كل سنة.',
	'Who is meant by “{name}”?': 'من المقصود بـ«{name}»؟',
	'Choose one': 'اختر شخصًا',
	'The {most} most quoted of {all}.': 'أكثر {most} اقتباسًا من أصل {all}.',
	'{n} earlier, and then:': '{n} قبلها، ثم:',
	Undo: 'تراجع',
	'An editor says that {names} are one: ': 'قال محرر إنهم شخص واحد ({names}): ',
	'An editor says that two called {name} are one: ': 'قال محرر إن اثنين باسم {name} شخص واحد: ',
	'An editor says that this is another {names}: ': 'قال محرر إن هذا شخص آخر ({names}): ',
	' and ': ' و',
	' or ': ' أو ',
	Merge: 'دمج',
	Split: 'فصل',
	'The same person by another name': 'الشخص نفسه باسم آخر',
	'Another name of {name}': 'اسم آخر: {name}',
	'A name that /speaker finds. Both then go by the full name that most articles use. You can undo this.':
		'اكتب اسمًا يجده ‎/speaker. يبقى الاسم الكامل الأكثر ورودًا. يمكنك التراجع.',
	'Which of them is also {name}?': 'أيهم هو أيضًا {name}؟',
	'In which articles is {name} another person?': 'في أي المقالات يكون {name} شخصًا آخر؟',
	'Choose the articles that quote another person of this name. Those you choose become one other person, and you can undo it.':
		'اختر المقالات التي تقتبس من شخص آخر بهذا الاسم. ما تختاره يصير شخصًا آخر، ويمكنك التراجع.',
	'Articles of another person': 'مقالات شخص آخر',
} as const satisfies Record<keyof typeof German, string>;
