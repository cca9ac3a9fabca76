import type { people as German } from '../de/people.ts';

/** What is told of a person, and asked of who is who, in Arabic. */
export const people = {
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles} · ':
		'{isCut, select, yes {الأحدث: } other {}}{quotes} في {articles} · ',
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles}, named in {n, plural, one {# other} other {# others}} · ':
		'{isCut, select, yes {الأحدث: } other {}}{quotes} في {articles}، وورد الاسم في {n, plural, zero {# أخرى} one {مقال آخر} two {مقالين آخرين} few {# مقالات أخرى} many {# مقالًا آخر} other {# مقال آخر}} · ',
	'Not quoted yet; named in {articles} · ': 'لا اقتباس بعد؛ ورد الاسم في {articles} · ',
	'Described in articles as': 'الوصف الوارد في المقالات',
	'Named in': 'ورد الاسم في',
	'named in {articles}': 'ورد الاسم في {articles}',
	'{n, plural, one {Also quoted in this article: {names}} other {Also quoted in these articles: {names}}}':
		'{n, plural, one {اقتُبس في هذا المقال أيضًا من: {names}} two {اقتُبس في هذين المقالين أيضًا من: {names}} few {اقتُبس في هذه المقالات أيضًا من: {names}} many {اقتُبس في هذه المقالات أيضًا من: {names}} other {اقتُبس في هذه المقالات أيضًا من: {names}}}',
	'Other people of this name': 'أشخاص آخرون بهذا الاسم',
	'Also called {names}': 'يُسمى أيضًا: {names}',
	'No article gives more of this name, so it may be several people.':
		'لا تذكر المقالات من الاسم أكثر من هذا: قد يكون لعدة أشخاص.',
	'and {n} more': 'و{n} غيرها',
	'All quotes': 'كل الاقتباسات',
	'Timeline of {name}': 'التسلسل الزمني لـ{name}',
	'Quotes per year': 'الاقتباسات في كل سنة',
	'{speaker}, year by year': '{speaker}، سنة بسنة',
	'How often they are quoted in the articles of each year.':
		'عدد مرات الاقتباس منه في مقالات كل سنة.',
	'Who is meant by “{name}”?': 'من المقصود بـ«{name}»؟',
	'Choose one': 'اختر شخصًا',
	'The {most} most quoted of {all} people.': 'أكثر {most} شخصًا اقتباسًا منهم من أصل {all}.',
	'{n, plural, one {# earlier change, and then:} other {# earlier changes, and then:}}':
		'{n, plural, one {تغيير سابق واحد، ثم:} two {تغييران سابقان، ثم:} few {# تغييرات سابقة، ثم:} many {# تغييرًا سابقًا، ثم:} other {# تغيير سابق، ثم:}}',
	Undo: 'تراجع',
	'Merged as one person: {names}': 'جُمعوا كشخص واحد: {names}',
	'Merged as one person: two called {name}': 'جُمعا كشخص واحد: اثنان باسم {name}',
	'Split off as another person: {names}': 'فُصل كشخص آخر: {names}',
	' and ': ' و',
	' or ': ' أو ',
	'Also known as …': 'معروف أيضًا باسم…',
	'Split into two people': 'فصل إلى شخصين',
	'Another name for {name}': 'اسم آخر: {name}',
	'Add another name for {name}': 'إضافة اسم آخر لـ {name}',
	'A name that /speaker finds. Both names then count as one person. You can undo this.':
		'اسم يجده ‎/speaker. يُعدّ الاسمان شخصًا واحدًا. يمكنك التراجع.',
	'Which of them is also {name}?': 'أيهم هو أيضًا {name}؟',
	'In which articles is {name} another person?': 'في أي المقالات يكون {name} شخصًا آخر؟',
	'Choose the articles that quote or name another person. Those you choose become one other person, and you can undo it.':
		'اختر المقالات التي تقتبس من شخص آخر أو تذكره. ما تختاره يصير شخصًا آخر، ويمكنك التراجع.',
	'Articles of another person': 'مقالات شخص آخر',
} as const satisfies Record<keyof typeof German, string>;
