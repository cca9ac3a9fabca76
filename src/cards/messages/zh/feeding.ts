import type { feeding as German } from '../de/feeding.ts';

/** What lists and forms of feeds say, in Chinese. */
export const feeding = {
	'No feeds yet': '还没有订阅源',
	'Add one with {command}: the address of a site is enough.': '用 {command} 添加：只需网站的网址。',
	'Feeds of this server': '本服务器的订阅源',
	'Test, edit or remove a feed': '测试、编辑或删除订阅源',
	'Choose a feed': '选择订阅源',
	'Feed added': '已添加订阅源',
	'The newest article of this feed is posted now; older ones are not. From now on Dateline looks for new ones about once an hour.':
		'现在发布最新的文章；较早的不会发布。此后 Dateline 大约每小时查看一次新文章。',
	Paused: '已暂停',
	'Nothing from this feed is posted until you resume it.': '在你恢复之前，不会发布该订阅源的内容。',
	Resumed: '已恢复',
	Moved: '已移动',
	'Articles that were waiting are posted within a few minutes.': '等待中的文章会在几分钟内发布。',
	'What to do with this feed?': '如何处理该订阅源？',
	'Its posts come under Dateline’s name until Dateline may have a webhook in the channel. Allow it there: {permission}.':
		'在 Dateline 能在该频道拥有 Webhook 之前，帖子以 Dateline 的名义发布。请在那里授予：{permission}。',
	'Post as Dateline': '以 Dateline 的名义发布',
	'Post as “{name}”': '以“{name}”的名义发布',
	'Test without posting': '测试（不发布）',
	'Stop following {name}?': '停止关注 {name}？',
	'Its articles are kept.': '其文章会保留。',
	'Stop following': '停止关注',
	'Keep it': '保留',
	'{name} is no longer followed': '已停止关注 {name}',
	'Any feed reader can import this file.': '任何阅读器都可导入此文件。',
	'{channel}, new articles {pace, select, daily {once a day} weekly {once a week} other {at once}}{hasRole, select, yes {, with a mention of {role}} other {}}{asSite, select, yes {, under its own name and picture} other {}}{isApart, select, yes {, one post per article} other {}}':
		'{channel}，新文章{pace, select, daily {每天一次} weekly {每周一次} other {立即}}发布{hasRole, select, yes {，并提及 {role}} other {}}{asSite, select, yes {，使用其名称和图片} other {}}{isApart, select, yes {，每篇文章一条} other {}}',
	'Only articles {what}': '仅限文章：{what}',
	'with one of: {words}': '含其一：{words}',
	'with all of: {words}': '含全部：{words}',
	'without: {words}': '不含：{words}',
	'that quote {speaker}': '引用{speaker}',
	'This page names several feeds': '该页面写明了多个订阅源',
	'Choose the one you want; nothing is followed yet.': '请选择你要的；尚未关注任何内容。',
	'The feeds it names': '它写明的订阅源',
	'{feeds} added, for {where}.': '已添加 {feeds}：{where}。',
	'Already followed: {feeds}.': '{feeds}已在关注中。',
	'Left out: {feeds}. A server may follow {most, number} feeds at most.':
		'略去 {feeds}：一个服务器最多可关注 {most, number} 个。',
	'Not reached: {feeds}. {why} Send the same file again after that.':
		'{feeds}尚未处理。{why}届时请再发送同一文件。',
	'No feed was added': '未添加任何订阅源',
	'Feeds imported': '已导入订阅源',
	'Articles they already hold are not posted, only new ones. See how they are doing with {command}':
		'其中已有的文章不会发布，只发布新的。用 {command} 查看状态',
	'Address of the site or its feed': '网站或其订阅源的网址',
	'Where its new articles are posted': '新文章发布在哪里',
	'A channel, thread or forum; change it later with /feed move.':
		'频道、子区或论坛；之后可用 /feed move 更改。',
	'Edit a feed': '编辑订阅源',
	Name: '名称',
	'When its articles are posted': '何时发布其文章',
	'Write “at once”, “daily” or “weekly”.': '请写“立即”、“每天”或“每周”。',
	'Only articles with one of these words': '仅限含其中一词的文章',
	'In title or description, separated by commas, such as: harbour, ferry':
		'标题或描述中，用逗号分隔，如：harbour, ferry',
	'No articles with any of these words': '不要含以下任何词的文章',
	'Checked {time}.': '检查于：{time}。',
	'Not read yet.': '尚未读取。',
	'Next check {time}.': '下次检查：{time}。',
	'Stopped: {why}': '已停止：{why}',
	'{n, plural, one {Stopped after # failure: {why}} other {Stopped after # failures: {why}}}':
		'{n, plural, other {失败 # 次后停止：{why}}}',
	'{n, plural, one {Failed once: {why}} other {Failed # times in a row: {why}}}':
		'{n, plural, other {连续失败 # 次：{why}}}',
	'Paused.': '已暂停。',
	'{n, plural, one {# article shares an address with another, so it is posted in the feed’s own words.} other {# articles share an address with another, so each of them is posted in the feed’s own words.}}':
		'{n, plural, other {有 # 篇文章与其他文章网址相同，因此以订阅源自己的文字发布。}}',
	'{n, plural, one {The feed has # article.} other {The feed has # articles.}}':
		'{n, plural, other {该订阅源有 # 篇文章。}}',
	'{n, plural, one {Of {all, number} articles, # passes the filter.} other {Of {all, number} articles, # pass the filter.}}':
		'{n, plural, other {{all, number} 篇文章中有 # 篇通过筛选。}}',
	'This one would not be posted: it does not quote {speaker}.':
		'这篇不会发布：它没有引用{speaker}。',
	'An article would be posted like this:': '文章会这样发布。',
	'It would go into the {pace, select, daily {daily} other {weekly}} list.':
		'它会进入{pace, select, daily {每日} other {每周}}列表。',
	'The feed could be read, and it is empty just now.': '该订阅源可以读取，目前是空的。',
	'The feed could be read; none of its {n, plural, one {# article} other {# articles}} passes the filter ({words}). Change it with {command}.':
		'该订阅源可以读取；{n, plural, other {# 篇文章}}中没有一篇通过筛选（{words}）。用 {command} 更改。',
	'{name} has nothing to post': '{name} 没有可发布的内容',
	'One post per story': '每个事件一条',
	'One post per article': '每篇文章一条',
	'Each article has its own post; “One post per story” puts articles about the same story together.':
		'每篇文章单独发布；“每个事件一条”会把同一事件的文章合为一条。',
	'Articles about the same story share one post; “One post per article” gives each its own.':
		'同一事件的文章合为一条发布；“每篇文章一条”则每篇单独发布。',
} as const satisfies Record<keyof typeof German, string>;
