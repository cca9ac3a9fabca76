import type { feeding as German } from '../de/feeding.ts';

/** What lists and forms of feeds say, in Portuguese. */
export const feeding = {
	'No feeds yet': 'Ainda não há feeds',
	'Add one with {command}: the address of a site is enough.':
		'Adicione um com {command}: basta o endereço de um site.',
	'Feeds of this server': 'Feeds deste servidor',
	'Test, edit or remove a feed': 'Testar, editar ou remover um feed',
	'Choose a feed': 'Escolher um feed',
	'Feed added': 'Feed adicionado',
	'The newest article of this feed is posted now; older ones are not. From now on Dateline looks for new ones about once an hour.':
		'O artigo mais novo é publicado agora; os antigos não são publicados. A partir de agora o Dateline procura novos mais ou menos a cada hora.',
	Paused: 'Em pausa',
	'Nothing from this feed is posted until you resume it.':
		'Nada deste feed é publicado até você retomar.',
	Resumed: 'Retomado',
	Moved: 'Movido',
	'Articles that were waiting are posted within a few minutes.':
		'Os artigos que esperavam são publicados em alguns minutos.',
	'What to do with this feed?': 'O que fazer com este feed?',
	'Its posts come under Dateline’s name until Dateline may have a webhook in the channel. Allow it there: {permission}.':
		'As publicações saem com o nome do Dateline até ele poder ter um webhook no canal. Permita a ele lá: {permission}.',
	'Post as Dateline': 'Publicar como Dateline',
	'Post as “{name}”': 'Publicar como “{name}”',
	'Test without posting': 'Testar sem publicar',
	'Stop following {name}?': 'Parar de seguir {name}?',
	'Its articles are kept.': 'Os artigos continuam guardados.',
	'Stop following': 'Parar de seguir',
	'Keep it': 'Manter',
	'{name} is no longer followed': '{name} não é mais seguido',
	'Any feed reader can import this file.': 'Qualquer leitor de feeds pode importar este arquivo.',
	'{channel}, new articles {pace, select, daily {once a day} weekly {once a week} other {at once}}{hasRole, select, yes {, with a mention of {role}} other {}}{asSite, select, yes {, under its own name and picture} other {}}{isApart, select, yes {, one post per article} other {}}':
		'{channel}, artigos novos {pace, select, daily {uma vez por dia} weekly {uma vez por semana} other {na hora}}{hasRole, select, yes {, com uma menção a {role}} other {}}{asSite, select, yes {, com nome e imagem próprios} other {}}{isApart, select, yes {, uma publicação por artigo} other {}}',
	'Only articles {what}': 'Só artigos {what}',
	'with one of: {words}': 'com alguma de: {words}',
	'with all of: {words}': 'com todas: {words}',
	'without: {words}': 'sem nenhuma de: {words}',
	'that quote {speaker}': 'que citam {speaker}',
	'This page names several feeds': 'Esta página indica vários feeds',
	'Choose the one you want; nothing is followed yet.':
		'Escolha o que você quer; nada é seguido ainda.',
	'The feeds it names': 'Os feeds que ela indica',
	'{feeds} added, for {where}.': 'Adicionados: {feeds}, para {where}.',
	'Already followed: {feeds}.': 'Já seguidos: {feeds}.',
	'Left out: {feeds}. A server may follow {most, number} feeds at most.':
		'Deixados de fora: {feeds}; um servidor pode seguir {most, number}.',
	'Not reached: {feeds}. {why} Send the same file again after that.':
		'Não alcançados: {feeds}. {why} Depois envie o mesmo arquivo de novo.',
	'No feed was added': 'Nenhum feed foi adicionado',
	'Feeds imported': 'Feeds importados',
	'Articles they already hold are not posted, only new ones. See how they are doing with {command}':
		'Os artigos que já estão neles não são publicados, só os novos. Veja como estão com {command}',
	'Address of the site or its feed': 'Endereço do site ou do feed',
	'Where its new articles are posted': 'Onde os artigos novos são publicados',
	'A channel, thread or forum; change it later with /feed move.':
		'Um canal, tópico ou fórum; mude depois com /feed move.',
	'Edit a feed': 'Editar um feed',
	Name: 'Nome',
	'When its articles are posted': 'Quando os artigos são publicados',
	'Write “at once”, “daily” or “weekly”.': 'Escreva “na hora”, “diariamente” ou “semanalmente”.',
	'Only articles with one of these words': 'Só artigos com uma destas palavras',
	'In title or description, separated by commas, such as: harbour, ferry':
		'No título ou na descrição, separadas por vírgulas, como: harbour, ferry',
	'No articles with any of these words': 'Nenhum artigo com estas palavras',
	'Checked {time}.': 'Verificado {time}.',
	'Not read yet.': 'Ainda não lido.',
	'Next check {time}.': 'Próxima verificação {time}.',
	'Stopped: {why}': 'Parado: {why}',
	'{n, plural, one {Stopped after # failure: {why}} other {Stopped after # failures: {why}}}':
		'{n, plural, one {Parado após # falha: {why}} other {Parado após # falhas: {why}}}',
	'{n, plural, one {Failed once: {why}} other {Failed # times in a row: {why}}}':
		'{n, plural, one {Falhou uma vez: {why}} other {Falhou # vezes seguidas: {why}}}',
	'Paused.': 'Em pausa.',
	'{n, plural, one {# article shares an address with another, so it is posted in the feed’s own words.} other {# articles share an address with another, so each of them is posted in the feed’s own words.}}':
		'{n, plural, one {# artigo tem o mesmo endereço que outro, por isso é publicado nas palavras do feed.} other {# artigos têm o mesmo endereço que outro, por isso cada um é publicado nas palavras do feed.}}',
	'{n, plural, one {The feed has # article.} other {The feed has # articles.}}':
		'{n, plural, one {O feed tem # artigo.} other {O feed tem # artigos.}}',
	'{n, plural, one {Of {all, number} articles, # passes the filter.} other {Of {all, number} articles, # pass the filter.}}':
		'{n, plural, one {De {all, number} artigos, # passa pelo filtro.} other {De {all, number} artigos, # passam pelo filtro.}}',
	'This one would not be posted: it does not quote {speaker}.':
		'Este não seria publicado: não cita {speaker}.',
	'An article would be posted like this:': 'É assim que um artigo seria publicado.',
	'It would go into the {pace, select, daily {daily} other {weekly}} list.':
		'Iria para a lista {pace, select, daily {diária} other {semanal}}.',
	'The feed could be read, and it is empty just now.': 'O feed pôde ser lido e está vazio agora.',
	'The feed could be read; none of its {n, plural, one {# article} other {# articles}} passes the filter ({words}). Change it with {command}.':
		'O feed pôde ser lido; de {n, plural, one {# artigo} other {# artigos}} nenhum passa pelo filtro ({words}). Mude com {command}.',
	'{name} has nothing to post': '{name} não tem nada a publicar',
	'One post per story': 'Uma publicação por tema',
	'One post per article': 'Uma publicação por artigo',
	'Each article has its own post; “One post per story” puts articles about the same story together.':
		'Cada artigo tem a sua própria publicação; “Uma publicação por tema” junta os do mesmo tema.',
	'Articles about the same story share one post; “One post per article” gives each its own.':
		'Artigos sobre o mesmo tema dividem uma publicação; “Uma publicação por artigo” dá a cada um a sua.',
} as const satisfies Record<keyof typeof German, string>;
