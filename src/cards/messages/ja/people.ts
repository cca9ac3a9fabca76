import type { people as German } from '../de/people.ts';

/** What is told of a person, and asked of who is who, in Japanese. */
export const people = {
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles} · ':
		'{isCut, select, yes {最新分：} other {}}{articles}に{quotes} · ',
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles}, named in {n, plural, one {# other} other {# others}} · ':
		'{isCut, select, yes {最新分：} other {}}{articles}に{quotes}、名前のみ{n, plural, other {#件}} · ',
	'Not quoted yet; named in {articles} · ': '発言の引用はまだなし、{articles}に名前あり · ',
	'Described in articles as': '記事での説明',
	'Named in': '名前が出る記事',
	'named in {articles}': '{articles}に名前あり',
	'{n, plural, one {Also quoted in this article: {names}} other {Also quoted in these articles: {names}}}':
		'{n, plural, other {同じ記事で引用されている人：{names}}}',
	'Other people of this name': '同じ名前の別の人',
	'Also called {names}': '別の呼び名：{names}',
	'No article gives more of this name, so it may be several people.':
		'記事にはこの名前しかありません。複数の人かもしれません。',
	'and {n} more': 'ほか{n}件',
	'All quotes': 'すべての発言',
	'Timeline of {name}': '{name}の年表',
	'Quotes per year': '年ごとの発言数',
	'{speaker}, year by year': '{speaker}、年ごと',
	'How often they are quoted in the articles of each year.': '各年の記事で引用された回数。',
	'Who is meant by “{name}”?': '「{name}」とは誰のことですか？',
	'Choose one': '一人選んでください',
	'The {most} most quoted of {all} people.': '{all}人中、引用の多い{most}人。',
	'{n, plural, one {# earlier change, and then:} other {# earlier changes, and then:}}':
		'{n, plural, other {以前の変更#件、その後：}}',
	Undo: '元に戻す',
	'Merged as one person: {names}': '同一人物として統合：{names}',
	'Merged as one person: two called {name}': '同一人物として統合：二人の{name}',
	'Split off as another person: {names}': '別の人物として分離：{names}',
	' and ': 'と',
	' or ': 'または',
	'Also known as …': '別名を追加',
	'Split into two people': '2人に分ける',
	'Another name for {name}': '{name}の別名',
	'Add another name for {name}': '{name}の別名を追加',
	'A name that /speaker finds. Both names then count as one person. You can undo this.':
		'/speaker で見つかる名前を入力してください。2つの名前は同じ人として扱われます。元に戻せます。',
	'Which of them is also {name}?': '{name}でもあるのは誰ですか？',
	'In which articles is {name} another person?': '{name}が別人なのはどの記事ですか？',
	'Choose the articles that quote or name another person. Those you choose become one other person, and you can undo it.':
		'別人の発言や名前が載る記事を選んでください。選んだ分が別の一人になります。元に戻せます。',
	'Articles of another person': '別人の記事',
} as const satisfies Record<keyof typeof German, string>;
