import type { people as German } from '../de/people.ts';

/** What is told of a person, and asked of who is who, in Chinese. */
export const people = {
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles} · ':
		'{isCut, select, yes {最新：} other {}}{articles}中的 {quotes} · ',
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles}, named in {n, plural, one {# other} other {# others}} · ':
		'{isCut, select, yes {最新：} other {}}{articles}中的 {quotes}，另有 {n, plural, other {# 篇}}提及 · ',
	'Not quoted yet; named in {articles} · ': '尚无引语；{articles}提及 · ',
	'Described in articles as': '文章中的称谓',
	'Named in': '提及的文章',
	'named in {articles}': '{articles}提及',
	'{n, plural, one {Also quoted in this article: {names}} other {Also quoted in these articles: {names}}}':
		'{n, plural, other {同文还引用了：{names}}}',
	'Other people of this name': '同名的其他人',
	'Also called {names}': '又称：{names}',
	'No article gives more of this name, so it may be several people.':
		'文章只给出这个名字：可能是不同的人。',
	'and {n} more': '另有 {n} 篇',
	'All quotes': '所有引语',
	'Timeline of {name}': '{name}的时间线',
	'Quotes per year': '每年的引语数',
	'{speaker}, year by year': '{speaker}，逐年',
	'How often they are quoted in the articles of each year.': '每年文章中被引用的次数。',
	'Who is meant by “{name}”?': '“{name}”指的是谁？',
	'Choose one': '请选择一位',
	'The {most} most quoted of {all} people.': '{all} 人中被引用最多的 {most} 人。',
	'{n, plural, one {# earlier change, and then:} other {# earlier changes, and then:}}':
		'{n, plural, other {之前有 # 项更改，随后：}}',
	Undo: '撤销',
	'Merged as one person: {names}': '合并为同一人：{names}',
	'Merged as one person: two called {name}': '合并为同一人：两位{name}',
	'Split off as another person: {names}': '分为另一人：{names}',
	' and ': '和',
	' or ': '或',
	'Also known as …': '添加别名',
	'Split into two people': '拆分为两人',
	'Another name for {name}': '{name}的另一名字',
	'Add another name for {name}': '为{name}添加别名',
	'A name that /speaker finds. Both names then count as one person. You can undo this.':
		'填写 /speaker 能找到的名字。两个名字会算作同一个人。可以撤销。',
	'Which of them is also {name}?': '其中哪一位也是{name}？',
	'In which articles is {name} another person?': '在哪些文章中{name}是另一个人？',
	'Choose the articles that quote or name another person. Those you choose become one other person, and you can undo it.':
		'选择引用或提及另一个人的文章。所选文章将归为另一个人，可以撤销。',
	'Articles of another person': '另一个人的文章',
} as const satisfies Record<keyof typeof German, string>;
