import { ld } from './pages.ts';

/** The story that every layout tells. */
export const STORY = {
	title: 'Ferry to Ostrel sails again after the winter',
	author: 'Petra Lind',
	day: '2026-03-14',
	paragraphs: [
		'The ferry to Ostrel island sails again from Monday, the harbour office said, after engineers replaced both of its rusted rudders.',
		'Passengers had crossed the sound in fishing boats since the old vessel ran aground near the lighthouse in heavy fog last winter.',
		'“Nobody here will miss the smell of herring,” said Olga Dahl, who runs the bakery beside the quay and ships bread twice a day.',
		'The repair took eleven weeks instead of six, because a foundry in the north could not deliver the castings before the frost.',
		'Tickets cost four crowns for adults, and pupils of the island school travel free of charge on every weekday until the summer.',
		'A second boat is to be bought next year if the council agrees to a loan, but two parties have said that they will vote against it.',
	],
} as const;

const { title, author, day, paragraphs } = STORY;
const text = paragraphs.map((each) => `<p>${each}</p>`).join('\n');
const [first, ...others] = paragraphs.map((each) => `<p>${each}</p>`);
const rest = others.join('\n');
const NAV = '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>';
const SHARE = '<div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>';
const RELATED =
	'<div class="related-posts"><h3>Related stories</h3><ul><li><a href="/fog">Fog closes the sound again</a> <time datetime="2025-02-02">2 Feb 2025</time></li><li><a href="/bread">Bread is dearer on the islands</a></li></ul></div>';
const COMMENTS =
	'<div id="comments"><h2>2 comments</h2><ol><li class="comment"><cite>Orm</cite> <time datetime="2026-04-01">1 April 2026</time><p>My aunt was on board and would not stop talking about it.</p></li></ol></div>';
const BIO = `<div class="author-bio"><p>${author} has written about boats for twenty years.</p></div>`;
const FOOTER = '<footer><p>© 2010–2026 Ostrel Post. All rights reserved.</p></footer>';
const PICTURE =
	'<figure><img src="/ferry.jpg" alt=""><figcaption>The ferry in dry dock. Photo: Kim Aas</figcaption></figure>';
const graph = ld({
	'@graph': [
		{
			'@type': 'NewsArticle',
			headline: title,
			datePublished: `${day}T08:00:00+01:00`,
			author: { '@id': '#p' },
		},
		{ '@type': 'Person', '@id': '#p', name: author },
		{ '@type': 'WebSite', name: 'Ostrel Post' },
	],
});
const news = ld({
	'@type': 'NewsArticle',
	headline: title,
	datePublished: `${day}T08:00:00+01:00`,
	dateModified: '2026-03-20T08:00:00+01:00',
	author: [{ '@type': 'Person', name: author }],
	publisher: { '@type': 'Organization', name: 'Ostrel Post' },
});
const shared = `<meta property="og:title" content="${title}"><meta property="og:site_name" content="Ostrel Post"><meta property="article:published_time" content="${day}T08:00:00+01:00">`;

/** What the commonest systems and their themes put around a story: head and body, by the name of the layout. */
export const LAYOUTS: Readonly<Record<string, readonly [head: string, body: string]>> = {
	'a blog system, its oldest theme': [
		'',
		`<div id="header"><h1>Ostrel Post</h1></div><div id="content"><div class="post"><h2>${title}</h2><small>March 14th, 2026 by ${author}</small><div class="entry">${text}</div></div>${COMMENTS}</div><div id="sidebar"><h2>Archives</h2><ul><li><a href="/2025/02">February 2025</a></li></ul></div>`,
	],
	'a blog system, entry header': [
		'',
		`<div id="page">${NAV}<main><article class="post hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="${day}T08:00:00+01:00">14 March 2026</time></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/petra">${author}</a></span></span></div></header><div class="entry-content">${text}${SHARE}</div></article>${COMMENTS}</main></div>`,
	],
	'a blog system, blocks': [
		graph,
		`<header>${NAV}</header><main class="wp-block-group"><h1 class="wp-block-post-title">${title}</h1><div class="wp-block-post-date"><time datetime="${day}">14 March 2026</time></div><div class="entry-content wp-block-post-content">${PICTURE}${text}</div></main>${FOOTER}`,
	],
	'a magazine theme': [
		shared,
		`<div class="td-post-header"><ul class="td-category"><li><a href="/sea">Sea</a></li></ul><h1 class="entry-title">${title}</h1><div class="td-module-meta-info"><div class="td-post-author-name">By <a href="/author/petra">${author}</a></div><span class="td-post-date"><time datetime="${day}">March 14, 2026</time></span></div></div><div class="td-post-content">${text}</div>${RELATED}${BIO}`,
	],
	'a theme with schema in its markup': [
		'',
		`<article itemscope itemtype="https://schema.org/CreativeWork"><header><h1 itemprop="headline">${title}</h1><p class="entry-meta"><time itemprop="datePublished" datetime="${day}T08:00:00+01:00">March 14, 2026</time> by <span itemprop="author"><span itemprop="name">${author}</span></span></p></header><div itemprop="text">${text}</div></article>`,
	],
	'a content system, nodes': [
		'',
		`<div id="block-system-main"><h1 class="page-title">${title}</h1><div class="node node-article"><div class="submitted">Submitted by <span class="username">${author}</span> on Sat, 03/14/2026 - 08:00</div><div class="field field-name-body"><div class="field-item">${text}</div></div></div></div>${RELATED}`,
	],
	'a content system, newer nodes': [
		shared,
		`<main><article class="node node--type-article"><h1><span class="field--name-title">${title}</span></h1><footer class="node__meta"><div>By <span class="author">${author}</span>, 14 March, 2026</div></footer><div class="node__content"><div class="field--name-body">${text}</div></div></article></main>`,
	],
	'a portal system, article info': [
		'',
		`<div class="item-page"><div class="page-header"><h1>${title}</h1></div><dl class="article-info"><dd class="createdby">Written by <span itemprop="name" class="author">${author}</span></dd><dd class="published">Published: <time datetime="${day}">14 March 2026</time></dd></dl><div itemprop="articleBody">${text}</div></div>`,
	],
	'a publishing platform, card post': [
		news,
		`<article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">${title}</h1><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/petra">${author}</a></h4><time datetime="${day}">14 Mar 2026</time> • 2 min read</div></header><section class="gh-content">${PICTURE}${text}</section></article>${RELATED}`,
	],
	'a blogging service': [
		`${ld({ '@type': 'BlogPosting', headline: title, datePublished: `${day}T08:00:00Z`, author: { '@type': 'Person', name: author } })}`,
		`<div id="root"><article><section><div><h1>${title}</h1><div><a href="/@petra">${author}</a> · Follow · 2 min read</div>${text}</div></section></article></div>`,
	],
	'an old blogging service': [
		'',
		`<div class="date-outer"><h2 class="date-header"><span>Saturday, March 14, 2026</span></h2><div class="post hentry"><h3 class="post-title entry-title">${title}</h3><div class="post-body entry-content">${text}</div><div class="post-footer">Posted by <span class="post-author vcard"><span class="fn">${author}</span></span> at <abbr class="published" title="${day}T08:00:00+01:00">8:00 AM</abbr></div></div></div>`,
	],
	'a newsletter': [
		news,
		`<div class="single-post"><h1 class="post-title">${title}</h1><h3 class="subtitle">What the sound waited for</h3><div class="byline-wrapper"><a href="/@petra">${author}</a><div>Mar 14, 2026</div></div><div class="available-content"><div class="body markup">${text}</div></div><div class="subscribe-widget"><p>Get new posts by mail.</p><form><input><button>Subscribe</button></form></div></div>`,
	],
	'a site builder': [
		news,
		`<main><section class="content-wrapper"><article><div class="blog-item-top"><h1 class="entry-title">${title}</h1><div class="blog-meta"><time class="dt-published">Mar 14</time> Written by ${author}</div></div><div class="blog-item-content">${text}</div></article></section></main>${FOOTER}`,
	],
	'a German content system': [
		'<meta name="date" content="2026-03-14">',
		`<div id="main"><div class="news news-single"><div class="article"><div class="header"><h1>${title}</h1></div><p class="author">${author}</p><div class="teaser-text">${first}</div><div class="news-text-wrap">${rest}</div></div></div></div>`,
	],
	'an old weblog system': [
		'',
		`<div id="alpha"><div class="entry"><h2 class="entry-header">${title}</h2><div class="entry-body">${first}</div><div id="more" class="entry-more">${rest}</div><p class="entry-footer"><span class="post-footers">Posted by ${author} on March 14, 2026</span></p></div></div>`,
	],
	'a static site': [
		'',
		`<main class="page-content"><article class="post h-entry"><header class="post-header"><h1 class="post-title p-name">${title}</h1><p class="post-meta"><time class="dt-published" datetime="${day}T08:00:00+01:00">Mar 14, 2026</time> • <span class="p-author h-card">${author}</span></p></header><div class="post-content e-content">${text}</div></article></main>`,
	],
	'a publisher’s suite, feature packages': [
		news,
		`<header>${NAV}</header><main><h1 class="headline">${title}</h1><div class="b-byline">By <a href="/people/petra" rel="author">${author}</a></div><article class="article-body-wrapper"><div class="article-body">${PICTURE}<p class="c-paragraph">${paragraphs.join('</p><div class="ad-container"></div><p class="c-paragraph">')}</p></div></article></main>${RELATED}`,
	],
	'a publisher’s suite, page of parts': [
		news,
		`<div class="Page-content"><div class="ArticlePage"><h1 class="ArticlePage-headline">${title}</h1><div class="ArticlePage-byline"><div class="ArticlePage-authorName"><span>By <a class="Link" href="/author/petra">${author}</a></span></div></div><div class="ArticlePage-articleBody"><div class="RichTextArticleBody">${text}</div></div></div></div>`,
	],
	'a local paper’s system': [
		shared,
		`<div id="main-page-container"><article class="asset"><header class="asset-header"><h1 class="headline"><span>${title}</span></h1><div class="meta"><span><ul class="list-inline"><li><span itemprop="author" class="tnt-byline">${author}</span></li><li><time datetime="${day}T08:00:00+01:00" class="tnt-date asset-date">Mar 14, 2026</time></li></ul></span></div></header><div id="article-body" itemprop="articleBody" class="asset-content">${text}</div></article>${COMMENTS}</div>`,
	],
	'an application page': [
		`<script id="__NEXT_DATA__" type="application/json">{"props":{"publishedAt":"${day}T08:00:00Z"}}</script>`,
		`<div id="__next"><header>${NAV}</header><main><article><h1 class="css-1a2b3c">${title}</h1><div class="css-9z8y7x"><span data-testid="byline-name">${author}</span></div><div class="css-4d5e6f">${text}</div></article></main></div>`,
	],
	'tables of the nineties': [
		'<META NAME="date" CONTENT="2026-03-14">',
		`<table width="760"><tr><td width="150"><a href="/">Home</a><br><a href="/news">News</a></td><td><font size="5"><b>${title}</b></font><br><font size="2">By ${author}</font><p>${paragraphs.join('<p>')}</td></tr></table>`,
	],
	'a mobile page': [
		`${news}`,
		`<amp-sidebar id="s"><ul><li>News</li></ul></amp-sidebar><article class="amp-wp-article"><header><h1 class="amp-wp-title">${title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">${author}</span></div></header><div class="amp-wp-article-content"><amp-img src="/f.jpg"></amp-img>${text}</div></article>`,
	],
	'a marketing system': [
		shared,
		`<div class="blog-post"><div class="blog-post__body"><h1 id="hs_cos_wrapper_name">${title}</h1><div class="blog-post__meta">by <a class="blog-post__author" href="/author/petra" rel="author">${author}</a>, on Mar 14, 2026</div><div class="blog-post__content"><span id="hs_cos_wrapper_post_body">${text}</span></div></div></div>${RELATED}`,
	],
	'a wire service': [
		news,
		`<main class="article"><div class="headline"><h1>${title}</h1></div><div class="story-dateline"><p>By ${author}</p><p>OSTREL, March 14, 2026</p></div><div class="StoryBodyCompanionColumn"><div>${text}</div></div><div class="recirc"><h2>More from the sea</h2></div></main>`,
	],
	'a broadcaster': [
		news,
		`<div id="main-content"><article><header><h1 id="main-heading">${title}</h1></header><div data-component="byline-block"><div>${author}</div><div>Harbour correspondent</div></div>${paragraphs.map((each) => `<div data-component="text-block"><div class="ssrcss-1"><p class="ssrcss-2">${each}</p></div></div>`).join('')}</article>${RELATED}</div>`,
	],
	'a page of parts with a teaser': [
		news,
		`<main><article><header><h1>${title}</h1><div class="intro">${first}</div></header><div class="meta">By ${author}</div><div class="ad">Advertisement</div><section class="body">${rest}</section></article></main>`,
	],
	'lines parted by breaks': [
		shared,
		`<main><article><h1>${title}</h1><span class="byline">By ${author}</span><div class="text">${paragraphs.join('<br><br>')}</div></article></main>${FOOTER}`,
	],
	'a wall of consent beside it': [
		news,
		`<div class="cookie-banner" role="dialog"><p>We use cookies. <button>Accept all</button></p></div><main><article><h1>${title}</h1><p class="byline">By ${author}</p>${text}</article></main>`,
	],
	'a page with a live ticker': [
		news,
		`<div class="ticker"><ul><li>08:01 Herring is cheaper</li><li>08:02 Fog on the sound</li></ul></div><main><article><h1>${title}</h1><address class="author">${author}</address>${text}</article></main><aside><h3>Most read</h3><ol><li><a href="/x">Bread</a></li></ol></aside>`,
	],
	'an article in definition lists': [
		shared,
		`<div role="main"><h1>${title}</h1><dl class="facts"><dt>Author</dt><dd class="author">${author}</dd></dl><div class="content-body">${text}</div></div>`,
	],
	'a page builder, widgets in columns': [
		shared,
		`<header class="builder-location-header">${NAV}</header><div data-builder-type="single-post" class="builder-location-single"><section class="builder-section"><div class="builder-container"><div class="builder-column"><div class="builder-widget-theme-post-title"><h1 class="builder-heading-title">${title}</h1></div><div class="builder-widget-post-info"><ul><li itemprop="author"><a href="/author/petra"><span class="builder-icon-list-text">${author}</span></a></li><li itemprop="datePublished"><span><time>March 14, 2026</time></span></li></ul></div><div class="builder-widget-theme-post-content"><div class="builder-widget-container">${text}</div></div><div class="builder-widget-post-navigation"><a href="/fog">Previous: Fog closes the sound again</a></div></div></div></section></div>${FOOTER}`,
	],
	'a page builder, rows and modules': [
		graph,
		`<div id="page-container"><div id="et-main-area"><div id="main-content"><article class="et_pb_post"><div class="et_post_meta_wrapper"><h1 class="entry-title">${title}</h1><p class="post-meta">by <span class="author vcard"><a href="/author/petra" rel="author">${author}</a></span> | <span class="published">Mar 14, 2026</span> | <a href="/news" rel="category tag">News</a></p></div><div class="entry-content"><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_column"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">${text}</div></div></div></div></div></div></article></div></div></div>${FOOTER}`,
	],
	'a newspaper theme with boxes in the story': [
		news,
		`<div class="td-main-content-wrap"><div class="td-post-header"><ul class="td-category"><li><a href="/news">News</a></li></ul><header class="td-post-title"><h1 class="entry-title">${title}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/petra">${author}</a></div><span class="td-post-date"><time class="entry-date" datetime="${day}T08:00:00+01:00">March 14, 2026</time></span></div></header></div>${SHARE}<div class="td-post-content tagdiv-type">${first}<div class="td-a-rec"><span class="td-adspot-title">- Advertisement -</span></div>${rest}</div>${RELATED}</div>`,
	],
	'a visual builder, rich text': [
		shared,
		`<div class="navbar w-nav" role="banner">${NAV}</div><div class="section"><div class="w-container"><h1 class="post-title">${title}</h1><div class="post-info"><div class="author-name">By ${author}</div><div class="post-date">March 14, 2026</div></div><div class="rich-text-block w-richtext">${text}</div></div></div><div class="footer">${FOOTER}</div>`,
	],
	'a shop with a blog': [
		news,
		`<div id="shopify-section-header"><a href="/cart">Cart (0)</a>${NAV}</div><main id="MainContent" role="main"><article class="article-template"><header><h1 class="article-template__title">${title}</h1><span class="circle-divider"><time datetime="${day}T07:00:00Z">March 14, 2026</time></span> <span>${author}</span></header>${SHARE}<div class="article-template__content rte">${text}</div><div class="article-template__back"><a href="/blogs/news">Back to blog</a></div></article></main><div class="product-recommendations"><h2>You may also like</h2><ul><li><a href="/p/rope">Rope, 20 crowns</a></li></ul></div>`,
	],
	'documentation with a blog': [
		shared,
		`<nav class="navbar">${NAV}</nav><div class="main-wrapper blog-wrapper"><aside class="col"><nav aria-label="Blog recent posts navigation"><div>Recent posts</div><ul><li><a href="/fog">Fog closes the sound again</a></li></ul></nav></aside><main><article itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><header><h1 itemprop="headline">${title}</h1><div><time datetime="${day}T00:00:00.000Z" itemprop="datePublished">March 14, 2026</time> · 2 min read</div><div class="avatar" itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${author}</span></div></header><div itemprop="articleBody" class="markdown">${text}</div><footer><b>Tags:</b> <a href="/tags/boats">boats</a></footer></article><nav class="pagination-nav"><a href="/fog">Older post</a></nav></main></div>`,
	],
	'a site of plain files, its usual theme': [
		graph,
		`<header class="site-header"><a class="site-title" href="/">Ostrel Post</a></header><main class="page-content"><div class="wrapper"><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">${title}</h1><p class="post-meta"><time class="dt-published" datetime="${day}T08:00:00+01:00" itemprop="datePublished">Mar 14, 2026</time> • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">${author}</span></span></p></header><div class="post-content e-content" itemprop="articleBody">${text}</div></article></div></main>${FOOTER}`,
	],
	'styles with names of chance': [
		news,
		`<div id="__next"><div class="sc-1x2y3z a1B2c"><div class="sc-9k8j7h">${NAV}</div><div class="sc-4d5e6f gHiJk"><h1 class="sc-7a8b9c lMnOp">${title}</h1><div class="css-1q2w3e"><span class="css-4r5t6y">${author}</span><span class="css-7u8i9o">14 March 2026</span></div><div class="css-0p9o8i">${paragraphs.map((each) => `<div class="css-abc123"><p class="css-zyx987">${each}</p></div>`).join('')}</div></div></div></div>`,
	],
	'a German content system, boxes of news': [
		shared,
		`<div id="wrapper"><div id="container"><main id="main"><div class="inside"><div class="mod_newsreader block"><div class="layout_full block"><h1>${title}</h1><p class="info"><time datetime="${day}T08:00:00+01:00" itemprop="datePublished">14.03.2026</time> by ${author}</p><div class="ce_text block">${text}</div></div><p class="back"><a href="/news" title="Go back">Go back</a></p></div></div></main></div></div>${FOOTER}`,
	],
	'a content system with a grid': [
		shared,
		`${NAV}<section class="umb-grid"><div class="grid-section"><div class="row clearfix"><div class="col-md-12"><h1>${title}</h1><div class="article-meta"><span class="date">14 March 2026</span><span class="by">By <a rel="author" href="/petra">${author}</a></span></div></div></div><div class="row clearfix"><div class="col-md-8 column"><div>${text}</div></div><div class="col-md-4 column">${RELATED}</div></div></div></section>${FOOTER}`,
	],
	'a writing service, a section for each part': [
		news,
		`<div id="root"><div><article><section><div><h1 class="pw-post-title">${title}</h1><div><a rel="author" href="/@petra">${author}</a><span>2 min read</span><span>Mar 14, 2026</span><button>Listen</button></div>${first}</div></section><section><div>${rest}</div></section></article><footer><button>Clap</button> <span>12</span></footer></div></div>`,
	],
	'a forum that tells news': [
		news,
		`<div id="topic-title"><h1><a href="/t/ferry/12">${title}</a></h1></div><div class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" href="/u/petra"><span itemprop="name">${author}</span></a></span><span class="crawler-post-infos"><time itemprop="datePublished" datetime="${day}T07:00:00Z">March 14, 2026</time></span></div><div class="post" itemprop="articleBody">${text}</div><div itemprop="interactionStatistic"><span class="post-likes">3 Likes</span></div></div><footer class="container"><ul><li><a href="/categories">Categories</a></li></ul></footer>`,
	],
};

/** The page of a layout. */
export function layoutPage([head, body]: readonly [string, string]): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Ostrel Post</title>${head}</head><body>${body}</body></html>`;
}
