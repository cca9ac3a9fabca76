import type { feeding as German } from '../de/feeding.ts';

/** What lists and forms of feeds say, in Arabic. */
export const feeding = {
	'No feeds yet': 'لا خلاصات بعد',
	'Add one with {command}: the address of a site is enough.':
		'أضف واحدة عبر {command}: يكفي رابط موقع.',
	'Feeds of this server': 'خلاصات هذا الخادم',
	'Test, edit or remove a feed': 'اختبار خلاصة أو تعديلها أو حذفها',
	'Choose a feed': 'اختر خلاصة',
	'Feed added': 'أُضيفت الخلاصة',
	'The newest article of this feed is posted now; older ones are not. From now on Dateline looks for new ones about once an hour.':
		'يُنشر أحدث مقالاتها الآن؛ أما الأقدم فلا تُنشر. من الآن يبحث Dateline عن الجديد مرة كل ساعة تقريبًا.',
	Paused: 'متوقفة مؤقتًا',
	'Nothing from this feed is posted until you resume it.':
		'لا يُنشر شيء من هذه الخلاصة حتى تستأنفها.',
	Resumed: 'تم الاستئناف',
	Moved: 'تم النقل',
	'Articles that were waiting are posted within a few minutes.':
		'تُنشر المقالات المنتظرة خلال بضع دقائق.',
	'What to do with this feed?': 'ماذا تفعل بهذه الخلاصة؟',
	'Its posts come under Dateline’s name until Dateline may have a webhook in the channel. Allow it there: {permission}.':
		'تأتي منشوراتها باسم Dateline إلى أن يُسمح له بويب هوك في القناة. امنحه هناك: {permission}.',
	'Post as Dateline': 'النشر باسم Dateline',
	'Post as “{name}”': 'النشر باسم «{name}»',
	'Test without posting': 'اختبار دون نشر',
	'Stop following {name}?': 'إيقاف متابعة {name}؟',
	'Its articles are kept.': 'تبقى مقالاتها محفوظة.',
	'Stop following': 'إيقاف المتابعة',
	'Keep it': 'إبقاؤها',
	'{name} is no longer followed': 'لم تعد {name} متابَعة',
	'Any feed reader can import this file.': 'يمكن لأي قارئ خلاصات استيراد هذا الملف.',
	'{channel}, new articles {pace, select, daily {once a day} weekly {once a week} other {at once}}{hasRole, select, yes {, with a mention of {role}} other {}}{asSite, select, yes {, under its own name and picture} other {}}{isApart, select, yes {, one post per article} other {}}':
		'{channel}، المقالات الجديدة {pace, select, daily {مرة في اليوم} weekly {مرة في الأسبوع} other {فورًا}}{hasRole, select, yes {، مع الإشارة إلى {role}} other {}}{asSite, select, yes {، باسمها وصورتها} other {}}{isApart, select, yes {، منشور لكل مقال} other {}}',
	'Only articles {what}': 'فقط المقالات {what}',
	'with one of: {words}': 'التي فيها أيٌّ من: {words}',
	'with all of: {words}': 'التي فيها كل من: {words}',
	'without: {words}': 'التي ليس فيها: {words}',
	'that quote {speaker}': 'التي تقتبس من {speaker}',
	'This page names several feeds': 'تذكر هذه الصفحة عدة خلاصات',
	'Choose the one you want; nothing is followed yet.': 'اختر ما تريد؛ لا شيء متابَع بعد.',
	'The feeds it names': 'الخلاصات التي تذكرها',
	'{feeds} added, for {where}.': 'أُضيف: {feeds}، إلى {where}.',
	'Already followed: {feeds}.': 'متابَع بالفعل: {feeds}.',
	'Left out: {feeds}. A server may follow {most, number} feeds at most.':
		'تُركت {feeds}: يمكن للخادم متابعة {most, number}.',
	'Not reached: {feeds}. {why} Send the same file again after that.':
		'{feeds} لم يُبلغ إليها. {why} أرسل الملف نفسه عندها.',
	'No feed was added': 'لم تُضف أي خلاصة',
	'Feeds imported': 'استُوردت الخلاصات',
	'Articles they already hold are not posted, only new ones. See how they are doing with {command}':
		'لا تُنشر المقالات الموجودة فيها أصلًا، بل الجديدة فقط. اعرض حالتها عبر {command}',
	'Address of the site or its feed': 'رابط الموقع أو خلاصته',
	'Where its new articles are posted': 'أين تُنشر مقالاته الجديدة',
	'A channel, thread or forum; change it later with /feed move.':
		'قناة أو سلسلة أو منتدى؛ يمكن تغييرها لاحقًا عبر ‎/feed move.',
	'Edit a feed': 'تعديل خلاصة',
	Name: 'الاسم',
	'When its articles are posted': 'متى تُنشر مقالاتها',
	'Write “at once”, “daily” or “weekly”.': 'اكتب «فورًا» أو «يوميًا» أو «أسبوعيًا».',
	'Only articles with one of these words': 'المقالات التي فيها إحدى هذه الكلمات فقط',
	'In title or description, separated by commas, such as: harbour, ferry':
		'في العنوان أو الوصف، تفصلها فواصل، مثل: harbour, ferry',
	'No articles with any of these words': 'لا مقالات فيها أيٌّ من هذه الكلمات',
	'Checked {time}.': 'فُحص {time}.',
	'Not read yet.': 'لم تُقرأ بعد.',
	'Next check {time}.': 'الفحص التالي {time}.',
	'Stopped: {why}': 'متوقفة: {why}',
	'{n, plural, one {Stopped after # failure: {why}} other {Stopped after # failures: {why}}}':
		'{n, plural, one {توقفت بعد إخفاق واحد: {why}} two {توقفت بعد إخفاقين: {why}} few {توقفت بعد # إخفاقات: {why}} many {توقفت بعد # إخفاقًا: {why}} other {توقفت بعد # إخفاق: {why}}}',
	'{n, plural, one {Failed once: {why}} other {Failed # times in a row: {why}}}':
		'{n, plural, one {أخفقت مرة واحدة: {why}} two {أخفقت مرتين متتاليتين: {why}} few {أخفقت # مرات متتالية: {why}} many {أخفقت # مرة متتالية: {why}} other {أخفقت # مرة متتالية: {why}}}',
	'Paused.': 'متوقفة مؤقتًا.',
	'{n, plural, one {# article shares an address with another, so it is posted in the feed’s own words.} other {# articles share an address with another, so each of them is posted in the feed’s own words.}}':
		'{n, plural, one {مقال واحد يشارك غيره الرابط، فيُنشر بكلمات الخلاصة.} two {مقالان يشاركان غيرهما الرابط، فيُنشر كل منهما بكلمات الخلاصة.} few {# مقالات تشارك غيرها الرابط، فيُنشر كل منها بكلمات الخلاصة.} many {# مقالًا يشارك غيره الرابط، فيُنشر كل منها بكلمات الخلاصة.} other {# مقال يشارك غيره الرابط، فيُنشر كل منها بكلمات الخلاصة.}}',
	'{n, plural, one {The feed has # article.} other {The feed has # articles.}}':
		'{n, plural, one {في الخلاصة مقال واحد.} two {في الخلاصة مقالان.} few {في الخلاصة # مقالات.} many {في الخلاصة # مقالًا.} other {في الخلاصة # مقال.}}',
	'{n, plural, one {Of {all, number} articles, # passes the filter.} other {Of {all, number} articles, # pass the filter.}}':
		'{n, plural, one {من {all, number} من المقالات يجتاز المرشّح مقال واحد.} two {من {all, number} من المقالات يجتاز المرشّح مقالان.} few {من {all, number} من المقالات يجتاز المرشّح # مقالات.} many {من {all, number} من المقالات يجتاز المرشّح # مقالًا.} other {من {all, number} من المقالات يجتاز المرشّح # مقال.}}',
	'This one would not be posted: it does not quote {speaker}.':
		'لن يُنشر هذا: فهو لا يقتبس من {speaker}.',
	'An article would be posted like this:': 'هكذا سيُنشر مقال.',
	'It would go into the {pace, select, daily {daily} other {weekly}} list.':
		'سيدخل القائمة {pace, select, daily {اليومية} other {الأسبوعية}}.',
	'The feed could be read, and it is empty just now.': 'قُرئت الخلاصة، وهي فارغة الآن.',
	'The feed could be read; none of its {n, plural, one {# article} other {# articles}} passes the filter ({words}). Change it with {command}.':
		'قُرئت الخلاصة؛ ولا يجتاز المرشّح ({words}) أيٌّ من {n, plural, one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}. غيّره عبر {command}.',
	'{name} has nothing to post': 'لا شيء لدى {name} للنشر',
	'One post per story': 'منشور لكل موضوع',
	'One post per article': 'منشور لكل مقال',
	'Each article has its own post; “One post per story” puts articles about the same story together.':
		'لكل مقال منشور خاص به؛ و«منشور لكل موضوع» يجمع مقالات الموضوع الواحد في منشور.',
	'Articles about the same story share one post; “One post per article” gives each its own.':
		'تشترك مقالات الموضوع الواحد في منشور؛ و«منشور لكل مقال» يجعل لكل مقال منشوره.',
} as const satisfies Record<keyof typeof German, string>;
