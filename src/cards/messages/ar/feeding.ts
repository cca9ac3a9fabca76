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
	'Its newest article is read and posted first; older ones are not. From now on Dateline looks about once an hour.':
		'يُقرأ أحدث مقالاتها ويُنشر أولًا؛ أما الأقدم فلا. من الآن يتفقدها Dateline مرة كل ساعة تقريبًا.',
	Paused: 'متوقفة مؤقتًا',
	'Nothing from this feed is posted until you resume it.':
		'لا يُنشر شيء من هذه الخلاصة حتى تستأنفها.',
	Resumed: 'تم الاستئناف',
	Moved: 'تم النقل',
	'What is waiting is posted within a few minutes.': 'يُنشر ما ينتظر خلال بضع دقائق.',
	'What to do with this feed?': 'ماذا تفعل بهذه الخلاصة؟',
	'Its posts come as Dateline’s own until Dateline may have a webhook in the channel. Allow it there: {permission}.':
		'تأتي منشوراتها باسم Dateline إلى أن يُسمح له بويب هوك في القناة. امنحه هناك: {permission}.',
	'Post as Dateline': 'النشر باسم Dateline',
	'Post as the site': 'النشر باسم الموقع',
	Test: 'اختبار',
	'Stop following {name}?': 'إيقاف متابعة {name}؟',
	'Its articles stay in the library.': 'تبقى مقالاتها في المكتبة.',
	'Stop following': 'إيقاف المتابعة',
	'Keep it': 'إبقاؤها',
	'{name} is no longer followed': 'لم تعد {name} متابَعة',
	'Any feed reader can import this file.': 'يمكن لأي قارئ خلاصات استيراد هذا الملف.',
	'{channel}, {pace, select, daily {once a day} weekly {once a week} other {each article at once}}{hasRole, select, yes {, with a mention of {role}} other {}}{asSite, select, yes {, under its own name and picture} other {}}{isApart, select, yes {, each article by itself} other {}}':
		'{channel}، {pace, select, daily {مرة في اليوم} weekly {مرة في الأسبوع} other {كل مقال فورًا}}{hasRole, select, yes {، مع الإشارة إلى {role}} other {}}{asSite, select, yes {، باسمها وصورتها} other {}}{isApart, select, yes {، كل مقال على حدة} other {}}',
	'Only {what}': 'فقط {what}',
	'any of: {words}': 'أيٌّ من: {words}',
	'all of: {words}': 'كل من: {words}',
	'none of: {words}': 'دون أيٍّ من: {words}',
	'quotes {speaker}': 'يقتبس من {speaker}',
	'This page names several feeds': 'تذكر هذه الصفحة عدة خلاصات',
	'Choose the one you want; nothing is followed yet.': 'اختر ما تريد؛ لا شيء متابَع بعد.',
	'The feeds it names': 'الخلاصات التي تذكرها',
	'{feeds} added, for {where}.': 'أُضيف: {feeds}، إلى {where}.',
	'{feeds} already followed.': 'متابَع بالفعل: {feeds}.',
	'{feeds} left out: a server may follow {most, number}.':
		'تُركت {feeds}: يمكن للخادم متابعة {most, number}.',
	'{feeds} not reached. {why} Send the same file then.':
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
	'Only with one of these words': 'فقط بإحدى هذه الكلمات',
	'In title or description, separated by commas: harbour, “old quay”, bus NOT night':
		'في العنوان أو الوصف، تفصلها فواصل: harbour, “old quay”, bus NOT night',
	'Not with any of these words': 'دون أيٍّ من هذه الكلمات',
	'Last read {time}.': 'آخر قراءة {time}.',
	'Not read yet.': 'لم تُقرأ بعد.',
	'Next check {time}.': 'الفحص التالي {time}.',
	'Stopped: {why}': 'متوقفة: {why}',
	'{n, plural, one {Stopped after # failure: {why}} other {Stopped after # failures: {why}}}':
		'{n, plural, one {توقفت بعد إخفاق واحد: {why}} two {توقفت بعد إخفاقين: {why}} few {توقفت بعد # إخفاقات: {why}} many {توقفت بعد # إخفاقًا: {why}} other {توقفت بعد # إخفاق: {why}}}',
	'{n, plural, one {Failed once: {why}} other {Failed # times in a row: {why}}}':
		'{n, plural, one {أخفقت مرة واحدة: {why}} two {أخفقت مرتين متتاليتين: {why}} few {أخفقت # مرات متتالية: {why}} many {أخفقت # مرة متتالية: {why}} other {أخفقت # مرة متتالية: {why}}}',
	'Paused.': 'متوقفة مؤقتًا.',
	'{n, plural, one {# item shares an address with another, so it is posted in the feed’s own words.} other {# items share an address with another, so each of them is posted in the feed’s own words.}}':
		'{n, plural, one {عنصر واحد يشارك غيره الرابط، فيُنشر بكلمات الخلاصة.} two {عنصران يشاركان غيرهما الرابط، فيُنشر كل منهما بكلمات الخلاصة.} few {# عناصر تشارك غيرها الرابط، فيُنشر كل منها بكلمات الخلاصة.} many {# عنصرًا يشارك غيره الرابط، فيُنشر كل منها بكلمات الخلاصة.} other {# عنصر يشارك غيره الرابط، فيُنشر كل منها بكلمات الخلاصة.}}',
	'{n, plural, one {The feed has # item.} other {The feed has # items.}}':
		'{n, plural, one {في الخلاصة عنصر واحد.} two {في الخلاصة عنصران.} few {في الخلاصة # عناصر.} many {في الخلاصة # عنصرًا.} other {في الخلاصة # عنصر.}}',
	'{n, plural, one {Of {all, number} items, # passes the filter.} other {Of {all, number} items, # pass the filter.}}':
		'{n, plural, one {من {all, number} من العناصر يجتاز المرشّح عنصر واحد.} two {من {all, number} من العناصر يجتاز المرشّح عنصران.} few {من {all, number} من العناصر يجتاز المرشّح # عناصر.} many {من {all, number} من العناصر يجتاز المرشّح # عنصرًا.} other {من {all, number} من العناصر يجتاز المرشّح # عنصر.}}',
	'This one would not be posted: it does not quote {speaker}.':
		'لن يُنشر هذا: فهو لا يقتبس من {speaker}.',
	'This is the newest, as it would be posted.': 'هذا أحدثها، كما سيُنشر.',
	'It would go into the {pace, select, daily {daily} other {weekly}} list.':
		'سيدخل القائمة {pace, select, daily {اليومية} other {الأسبوعية}}.',
	'The feed could be read, and it is empty just now.': 'قُرئت الخلاصة، وهي فارغة الآن.',
	'The feed could be read; none of its {n, plural, one {# item} other {# items}} passes the filter ({words}). Change it with {command}.':
		'قُرئت الخلاصة؛ ولا يجتاز المرشّح ({words}) أيٌّ من {n, plural, one {عنصر واحد} two {عنصرين} few {# عناصر} many {# عنصرًا} other {# عنصر}}. غيّره عبر {command}.',
	'{name} has nothing to post': 'لا شيء لدى {name} للنشر',
	'Gather stories': 'جمع المواضيع',
	'Keep apart': 'نشر كل على حدة',
	'Now, each article has a post of its own. Gather stories lets reports of one story share one.':
		'لكل مقال حاليًا منشور خاص به. «جمع المواضيع» يجمع مقالات الموضوع الواحد في منشور.',
	'Now, reports of one story share a post. Keep apart gives each article its own.':
		'تشترك حاليًا مقالات الموضوع الواحد في منشور. «نشر كل على حدة» يجعل لكل مقال منشوره.',
} as const satisfies Record<keyof typeof German, string>;
