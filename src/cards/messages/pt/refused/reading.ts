import type { refusedReading as German } from '../../de/refused/reading.ts';

/** Why pages, files and feeds cannot be read, and what is wrong with the database, in Portuguese. */
export const refusedReading = {
	'That address cannot be read: only public web pages can, by an address that begins with http:// or https://.':
		'Esse endereço não pode ser lido: só páginas públicas da web, por um endereço que comece com http:// ou https://.',
	'Too many pages were asked for in a short time; try again in a few minutes.':
		'Páginas demais foram pedidas em pouco tempo; tente de novo em alguns minutos.',
	'The site could not be reached; try again later, or paste the text with /article add text or send it with /article add file.':
		'Não foi possível acessar o site; tente mais tarde, cole o texto com /article add text ou envie com /article add file.',
	'There is no page at that address; check it, or paste the text with /article add text or send it with /article add file.':
		'Não há página nesse endereço; confira, cole o texto com /article add text ou envie com /article add file.',
	'The site does not let programs read that page; paste the text with /article add text or send it with /article add file.':
		'O site não deixa programas lerem essa página; cole o texto com /article add text ou envie com /article add file.',
	'That page is too large to be read; paste the text with /article add text or send it with /article add file.':
		'Essa página é grande demais para ser lida; cole o texto com /article add text ou envie com /article add file.',
	'That page took too long to read; try again later, or paste the text with /article add text or send it with /article add file.':
		'Essa página demorou demais para ser lida; tente mais tarde, cole o texto com /article add text ou envie com /article add file.',
	'There is no text at that address; paste the text with /article add text or send it with /article add file.':
		'Não há texto nesse endereço; cole o texto com /article add text ou envie com /article add file.',
	'The site shows a notice about cookies and consent instead of its article; paste the text with /article add text or send it with /article add file.':
		'O site mostra um aviso de cookies e consentimento em vez do artigo; cole o texto com /article add text ou envie com /article add file.',
	'The site shows that article only to its subscribers; if you may read it, paste the text with /article add text or send it with /article add file.':
		'O site mostra esse artigo só a assinantes; se você pode lê-lo, cole o texto com /article add text ou envie com /article add file.',
	'The site shows that article only to browsers that run its scripts; paste the text with /article add text or send it with /article add file.':
		'O site mostra esse artigo só a navegadores que executam seus scripts; cole o texto com /article add text ou envie com /article add file.',
	'There is too little text on that page to be an article; paste the text with /article add text or send it with /article add file.':
		'Há pouco texto nessa página para ser um artigo; cole o texto com /article add text ou envie com /article add file.',
	'That page is a list of links or something else that is not an article; paste the text with /article add text or send it with /article add file.':
		'Essa página é uma lista de links ou outra coisa que não é um artigo; cole o texto com /article add text ou envie com /article add file.',
	'The site asks Dateline not to read that page; paste the text with /article add text or send it with /article add file.':
		'O site pede ao Dateline que não leia essa página; cole o texto com /article add text ou envie com /article add file.',
	'Whoever runs this bot has switched that site off.': 'Quem cuida deste bot desativou esse site.',
	'{name} is too large to be read; paste its text with /article add text.':
		'{name} é grande demais para ser lido; cole o texto com /article add text.',
	'{name} took too long to read; paste its text with /article add text.':
		'{name} demorou demais para ser lido; cole o texto com /article add text.',
	'{name} is {what}; send a .txt, .md, .html, .docx or .pdf file, or paste its text with /article add text.':
		'{name} não pode ser lido ({what}); envie um arquivo .txt, .md, .html, .docx ou .pdf, ou cole o texto com /article add text.',
	'{name} is locked with a password; save it without one, or paste its text with /article add text.':
		'{name} está protegido por senha; salve sem ela ou cole o texto com /article add text.',
	'{name} is damaged and cannot be read; save it again, or paste its text with /article add text.':
		'{name} está danificado e não pode ser lido; salve de novo ou cole o texto com /article add text.',
	'{name} holds pictures of pages and no text; paste its text with /article add text.':
		'{name} contém imagens de páginas e nenhum texto; cole o texto com /article add text.',
	'There is too little text in {name} to be an article; check the file, or paste its text with /article add text.':
		'Há pouco texto em {name} para ser um artigo; confira o arquivo ou cole o texto com /article add text.',
	'There is a list of links or something else in {name} that is not an article; paste its text with /article add text.':
		'Em {name} há uma lista de links ou outra coisa que não é um artigo; cole o texto com /article add text.',
	'{name} is too large to be read. Export it in parts, with from and to, and send those.':
		'{name} é grande demais para ser lido. Exporte em partes, com from e to, e envie.',
	'You can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'Você pode pedir {most, number} páginas e feeds {within, select, minute {por minuto} other {por dia}}, e esse número foi atingido; tente de novo em {unit, select, second {{n, plural, one {# segundo} other {# segundos}}} minute {{n, plural, one {# minuto} other {# minutos}}} other {{n, plural, one {# hora} other {# horas}}}}.',
	'A server can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'Um servidor pode pedir {most, number} páginas e feeds {within, select, minute {por minuto} other {por dia}}, e esse número foi atingido; tente de novo em {unit, select, second {{n, plural, one {# segundo} other {# segundos}}} minute {{n, plural, one {# minuto} other {# minutos}}} other {{n, plural, one {# hora} other {# horas}}}}.',
	'{host} is asked for at most {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'São pedidos a {host} no máximo {most, number} páginas e feeds {within, select, minute {por minuto} other {por dia}}, e esse número foi atingido; tente de novo em {unit, select, second {{n, plural, one {# segundo} other {# segundos}}} minute {{n, plural, one {# minuto} other {# minutos}}} other {{n, plural, one {# hora} other {# horas}}}}.',
	'Reading this text took too long. Send it in parts.':
		'A leitura deste texto demorou demais. Envie em partes.',
	'Reading this text took too much memory. Send it in parts.':
		'A leitura deste texto usou memória demais. Envie em partes.',
	'Too many articles are being read at this moment. Try again in a minute.':
		'Artigos demais estão sendo lidos neste momento. Tente de novo em um minuto.',
	'Dateline’s database is busy just now, so this was not done. Try again in a minute.':
		'O banco de dados do Dateline está ocupado, então isto não foi feito. Tente de novo em um minuto.',
	'Dateline cannot write its database, so nothing was saved. Tell whoever runs this bot that the file is read-only.':
		'O Dateline não consegue gravar seu banco de dados, então nada foi salvo. Diga a quem cuida deste bot que o arquivo é somente leitura.',
	'Dateline has no room left on its disk, so nothing was saved. Tell whoever runs this bot to make room, and try again.':
		'O Dateline está sem espaço em disco, então nada foi salvo. Peça a quem cuida deste bot que libere espaço e tente de novo.',
	'Dateline’s disk reports an error, so this was not done. Tell whoever runs this bot to check it.':
		'O disco do Dateline relata um erro, então isto não foi feito. Peça a quem cuida deste bot que o verifique.',
	'Part of Dateline’s database is damaged, so this was not done. Tell whoever runs this bot to restore it from a backup.':
		'Parte do banco de dados do Dateline está danificada, então isto não foi feito. Peça a quem cuida deste bot que a restaure de um backup.',
	'Dateline has kept something here that this version cannot read, so this was not done. Tell whoever runs this bot: the log says what it is.':
		'O Dateline guardou aqui algo que esta versão não consegue ler, então isto não foi feito. Avise quem cuida deste bot: o log diz o que é.',
	'Dateline’s database does not answer just now, so this was not done. Try again in a minute.':
		'O banco de dados do Dateline não responde agora, então isto não foi feito. Tente de novo em um minuto.',
	'Dateline’s database file is not where it was, so nothing was saved. Tell whoever runs this bot to put it back and to start Dateline again.':
		'O arquivo do banco de dados do Dateline não está onde estava, então nada foi salvo. Peça a quem cuida deste bot que o devolva ao lugar e reinicie o Dateline.',
	'The server sent an empty answer.': 'O servidor enviou uma resposta vazia.',
	'The server sent a web page, not a feed.': 'O servidor enviou uma página da web, não um feed.',
	'The server sent something that is not a feed.': 'O servidor enviou algo que não é um feed.',
	'The feed is nested too deeply or has too many parts to be read.':
		'O feed é aninhado demais ou tem partes demais para ser lido.',
	'The feed is broken: it ends in the middle.': 'O feed está quebrado: termina no meio.',
	'Reading it took too long, so it was broken off.': 'A leitura demorou demais e foi interrompida.',
	'Reading it took too much memory, so it was broken off.':
		'A leitura usou memória demais e foi interrompida.',
	'Too many others are being read at this moment.':
		'Outros demais estão sendo lidos neste momento.',
	'Its address may not be read; write a public http or https address.':
		'O endereço não pode ser lido; escreva um endereço público http ou https.',
	'The server could not be reached.': 'Não foi possível acessar o servidor.',
	'The feed is larger than 5 MB.': 'O feed tem mais de 5 MB.',
	'The server took too long to answer.': 'O servidor demorou demais para responder.',
	'The address redirects without end.': 'O endereço redireciona sem fim e não leva a nada.',
	'The server’s answer cannot be unpacked.': 'A resposta do servidor não pode ser descompactada.',
	'The server does not let Dateline read it ({status}).':
		'O servidor não deixa o Dateline ler ({status}).',
	'There is nothing at this address ({status}).': 'Não há nada neste endereço ({status}).',
	'The server asks to be left alone for a while (429).':
		'O servidor pede um tempo sem pedidos (429).',
	'The server has a fault ({status}).': 'O servidor está com uma falha ({status}).',
	'The server answered {status}.': 'O servidor respondeu {status}.',
	'Reading it took too long every time. Look whether the address is really a feed, or remove it.':
		'A leitura demorou demais todas as vezes. Veja se o endereço é mesmo um feed ou remova-o.',
	'Something in Dateline broke while reading it. Whoever runs this bot finds the reason in its log.':
		'Algo falhou no Dateline durante a leitura. Quem cuida deste bot encontra o motivo no log.',
	'Its server says that it is gone for good (410).':
		'O servidor diz que ele não existe mais (410).',
	'There is no text in it that can be read.': 'Não há nele texto que possa ser lido.',
	'It was removed from the library.': 'Foi removido da biblioteca.',
	'The feed names no page for it.': 'O feed não indica uma página para ele.',
	'Too many pages were asked for this server’s feeds today, so this one was left unread. Add it with /article add url.':
		'Hoje foram pedidas páginas demais para os feeds deste servidor, então esta ficou sem ler. Adicione-a com /article add url.',
	'Its page could not be read, however often it was tried.':
		'A página não pôde ser lida, apesar das tentativas.',
	'no text': 'não é texto',
	'a picture': 'uma imagem',
	'a sound or a film': 'um som ou um filme',
	'a sound': 'um som',
	'a compressed file': 'um arquivo compactado',
	'a program': 'um programa',
	'a rich text file': 'um arquivo de texto formatado',
	'a database': 'um banco de dados',
	'an old Word file (.doc)': 'um arquivo antigo do Word (.doc)',
	'a spreadsheet': 'uma planilha',
	'a set of slides': 'uma apresentação',
	'an OpenDocument file': 'um arquivo OpenDocument',
	'an e-book': 'um e-book',
	'a ZIP file': 'um arquivo ZIP',
	'The feed is broken: its JSON cannot be read to the end.':
		'O feed está quebrado: o JSON não pode ser lido até o fim.',
} as const satisfies Record<keyof typeof German, string>;
