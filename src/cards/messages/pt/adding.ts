import type { adding as German } from '../de/adding.ts';

/** What taking in an article, links to articles and corrections say, in Portuguese. */
export const adding = {
	'{n, plural, one {This message has # link} other {This message has # links}}':
		'{n, plural, one {Esta mensagem tem # link} other {Esta mensagem tem # links}}',
	'Choose a link': 'Escolher um link',
	'Only the first {n, number} links are listed; {more, number} more are not.':
		'Só aparecem os primeiros {n, number} links; mais {more, number} não.',
	'This site asks others not to keep its articles, so this one can be neither shared nor saved.':
		'Este site pede que outros não guardem seus artigos, por isso este não pode ser compartilhado nem salvo.',
	'This article is already in the library.': 'Este artigo já está na biblioteca.',
	'Shared by {user}': 'Compartilhado por {user}',
	'Share in this channel': 'Compartilhar neste canal',
	'Save to the library': 'Salvar na biblioteca',
	'published on an unknown day': 'dia de publicação desconhecido',
	'Quotes · {title}': 'Citações · {title}',
	'Key dates · {title}': 'Datas importantes · {title}',
	'Key dates{hasTime, select, yes {: {time}} other {}}{hasArticle, select, yes { · {article}} other {}}':
		'Datas importantes{hasTime, select, yes {: {time}} other {}}{hasArticle, select, yes { · {article}} other {}}',
	'Which one is wrong?': 'Qual está errada?',
	'Choose a date': 'Escolher uma data',
	'Correct a date': 'Corrigir uma data',
	'Without an exact day': 'Sem dia exato',
	'Not yet confirmed by an editor of this server':
		'Ainda não confirmadas por um editor deste servidor',
	'Added.': 'Adicionado.',
	'It was here already; nothing was added.': 'Já estava aqui; nada foi adicionado.',
	'{n, plural, one {One of its dates is not confirmed: nobody is reminded of it until an editor confirms it.} other {# of its dates are not confirmed: nobody is reminded of them until an editor confirms them.}}':
		'{n, plural, one {Uma das datas não está confirmada: ninguém é lembrado dela até um editor confirmar.} other {# das datas não estão confirmadas: ninguém é lembrado delas até um editor confirmar.}}',
	'Published on {day}, {source, select, search {as the page tells search engines} mark {as the page marks it} address {as its address says} text {as the text of the page says} other {as the page says}}.{isSure, select, yes {} other { This is not certain: if it is wrong, correct it with “Edit”.}}':
		'Publicado em {day}, {source, select, search {como a página diz aos buscadores} mark {como a página marca} address {como diz o endereço} text {como diz o texto da página} other {como diz a página}}.{isSure, select, yes {} other { Não é certo: se estiver errado, corrija com “Editar”.}}',
	'When was it published?': 'Quando foi publicado?',
	'“{typed}” is not a day.': '“{typed}” não é um dia.',
	'Without that day, words such as “on Tuesday” mean nothing, so it is never guessed. Nothing is added yet.':
		'Sem esse dia, palavras como “na terça-feira” não dizem nada, por isso ele nunca é adivinhado. Nada foi adicionado ainda.',
	'Another day': 'Outro dia',
	'Enter the day': 'Digitar o dia',
	'Days found on the page': 'Dias encontrados na página',
	'Much of this is here already': 'Muito disto já está aqui',
	'The two texts share at least half of their wording. Nothing is added yet.':
		'Os dois textos têm ao menos metade das palavras em comum. Nada foi adicionado ainda.',
	'See it': 'Ver',
	'Add anyway': 'Adicionar mesmo assim',
	'Nothing was added.': 'Nada foi adicionado.',
	'Nothing was added. To upload it: {command}':
		'Nada foi adicionado. Para enviar o arquivo: {command}',
	'Paste the text': 'Colar o texto',
	'The day it came out': 'O dia em que saiu',
	'2023-02-22 or 22 February 2023': '2023-02-22 ou 22 de fevereiro de 2023',
	'Add an article': 'Adicionar um artigo',
	Text: 'Texto',
	'Up to 4,000 characters. Send a longer article as a file.':
		'Até 4.000 caracteres. Envie um artigo mais longo como arquivo.',
	'Or a file': 'Ou um arquivo',
	'.txt, .md, .html, .docx or .pdf, at most 2 MB':
		'.txt, .md, .html, .docx ou .pdf, no máximo 2 MB',
	Title: 'Título',
	'If you leave it empty, the first line is taken.': 'Se deixar vazio, a primeira linha é usada.',
	'If you leave it empty, you are asked for it next.': 'Se deixar vazio, perguntamos em seguida.',
	'Correct the article': 'Corrigir o artigo',
	'Correct the quote': 'Corrigir a citação',
	'The words of the quote': 'As palavras da citação',
	'Word for word as it stands in the article': 'Palavra por palavra, como está no artigo',
	'Correct the summary': 'Corrigir o resumo',
	'The sentence to show instead': 'A frase a mostrar no lugar',
	'Word for word from the article. Leave it empty to leave the sentence out.':
		'Palavra por palavra do artigo. Deixe vazio para tirar a frase.',
	'How much it is worth remembering': 'Quanto merece ser lembrado',
	'a big event': 'um grande acontecimento',
	notable: 'notável',
	minor: 'menor',
	Speaker: 'Quem fala',
	'Leave it empty if it is unclear': 'Deixe vazio se não estiver claro',
	'When, and what happened?': 'Quando, e o que aconteceu?',
	'Read from “{words}”': 'Lido de “{words}”',
	'Such as 2023-02-22 or 22 February 2023': 'Por exemplo, 2023-02-22 ou 22 de fevereiro de 2023',
	'It already says so; nothing was changed.': 'Já está assim; nada foi alterado.',
	'Nothing has changed at its address.': 'Nada mudou no endereço.',
	'Changed.': 'Alterado.',
	'Undone.': 'Desfeito.',
	'History · {title}': 'Histórico · {title}',
	'undone by {user} · {time}': 'desfeito por {user} · {time}',
	'Added {time}.': 'Adicionado {time}.',
	'Title: {from} → {to}': 'Título: {from} → {to}',
	'Source: {from} → {to}': 'Fonte: {from} → {to}',
	'Address: {from} → {to}': 'Endereço: {from} → {to}',
	'Published: {from} → {to}': 'Publicado: {from} → {to}',
	'Speaker of “{words}”: {from} → {to}': 'Quem diz “{words}”: {from} → {to}',
	'Quote: {from} → {to}': 'Citação: {from} → {to}',
	'Worth of “{words}”: {from} → {to}': 'Importância de “{words}”: {from} → {to}',
	'Summary: {from} → {to}': 'Resumo: {from} → {to}',
	'left out': 'retirada',
	'Key date “{words}”: {from} → {to}': 'Data importante “{words}”: {from} → {to}',
	'{from} → {to}': '{from} → {to}',
	'Fetched again; before: {title}, {day}': 'Buscado de novo; antes: {title}, {day}',
	'As it was before it was fetched again: {title}, {day}':
		'Como era antes de ser buscado de novo: {title}, {day}',
	none: 'nenhum',
	unclear: 'não está claro',
	'Before and after': 'Antes e depois',
	'New quote': 'Citação nova',
	'Quote gone': 'Citação removida',
	'New key date': 'Data importante nova',
	'Key date gone': 'Data importante removida',
	'Remove this article?': 'Remover este artigo?',
	'Its text, quotes, key dates and history go with it. This cannot be undone.':
		'O texto, as citações, as datas importantes e o histórico vão junto. Não dá para desfazer.',
	'Remove {n, plural, one {# article} other {# articles}} {hasHost, select, yes {from {host}} other {that this server added}}?':
		'Remover {n, plural, one {# artigo} other {# artigos}} {hasHost, select, yes {de {host}} other {deste servidor}}?',
	'Their texts, quotes, key dates and histories go with them. This cannot be undone.':
		'Os textos, as citações, as datas importantes e os históricos vão junto. Não dá para desfazer.',
	'Remove them all': 'Remover todos',
	'Removed {n, plural, one {# article} other {# articles}}{hasHost, select, yes { from {host}} other {: all that this server had added}}.':
		'{n, plural, one {# artigo removido} other {# artigos removidos}}{hasHost, select, yes { de {host}} other {: tudo o que este servidor tinha adicionado}}.',
} as const satisfies Record<keyof typeof German, string>;
