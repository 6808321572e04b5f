/** Words between dashes that start a quoted original, by language, lower case. */
export const ORIGINAL_WORDS = [
  'original message',
  'original',
  'original mail',
  'reply message',
  'reply',
  'end of original message', // en
  'ursprüngliche nachricht',
  'originalnachricht',
  'original-nachricht',
  'original nachricht',
  'ursprüngliche mail', // de
  "message d'origine",
  'message d’origine',
  'message original',
  'message initial',
  'message transmis', // fr
  'mensaje original',
  'missatge original', // es, ca
  'messaggio originale',
  'messaggio inoltrato', // it
  'mensagem original',
  'mensagem encaminhada', // pt
  'oorspronkelijk bericht',
  'origineel bericht',
  'oorspronkelijke bericht', // nl
  'ursprungligt meddelande',
  'originalmeddelande',
  'oprindelig meddelelse',
  'original meddelelse',
  'opprinnelig melding',
  'original melding',
  'upphafleg skilaboð', // nordic
  'alkuperäinen viesti',
  'algne kiri',
  'originaal', // fi, et
  'oryginalna wiadomość',
  'wiadomość oryginalna',
  'wiadomość pierwotna',
  'treść oryginalnej wiadomości', // pl
  'původní zpráva',
  'pôvodná správa',
  'izvirno sporočilo',
  'originalna poruka',
  'izvorna poruka',
  'originalno sporočilo', // cs, sk, sl, hr
  'исходное сообщение',
  'оригинальное сообщение',
  'пересылаемое сообщение',
  'пересланное сообщение',
  'исходное письмо', // ru
  'оригінальне повідомлення',
  'вихідне повідомлення',
  'оригинално съобщение',
  'изворна порука', // uk, bg, sr
  'eredeti üzenet',
  'mesaj original',
  'mesajul original',
  'mesaj inițial', // hu, ro
  'αρχικό μήνυμα',
  'orijinal mesaj',
  'özgün ileti',
  'özgün mesaj', // el, tr
  'originalus laiškas',
  'pradinis pranešimas',
  'sākotnējais ziņojums', // lt, lv
  'thư gốc',
  'tin nhắn gốc',
  'pesan asli',
  'mesej asal', // vi, id, ms
  'הודעה מקורית',
  'الرسالة الأصلية',
  'پیام اصلی',
  'ข้อความต้นฉบับ',
  'ข้อความเดิม', // he, ar, fa, th
  '原始邮件',
  '原始郵件',
  '原始信件',
  '原邮件',
  '元のメッセージ',
  '原文',
  '원본 메시지',
  '원본메시지',
  '원본 메일', // zh, ja, ko
]

/** Words that start a forwarded mail. */
export const FORWARD_WORDS = [
  'forwarded message',
  'forwarded mail',
  'forwarded email',
  'forwarded by',
  'forward message',
  'begin forwarded message', // en
  'weitergeleitete nachricht',
  'anfang der weitergeleiteten nachricht',
  'anfang der weitergeleiteten e-mail',
  'weitergeleitet von', // de
  'message transféré',
  'message réexpédié',
  'début du message réexpédié',
  'début du message transféré',
  'message transmis', // fr
  'mensaje reenviado',
  'inicio del mensaje reenviado',
  'missatge reenviat', // es, ca
  'messaggio inoltrato',
  'inizio messaggio inoltrato',
  'messaggio inoltrato da', // it
  'mensagem encaminhada',
  'mensagem reencaminhada',
  'início da mensagem reencaminhada',
  'início da mensagem encaminhada', // pt
  'doorgestuurd bericht',
  'begin doorgestuurd bericht', // nl
  'vidarebefordrat meddelande',
  'vidarebefordrat brev',
  'videresendt meddelelse',
  'videresendt besked',
  'videresendt melding',
  'start på videresendt besked',
  'videresendt e-post', // nordic
  'välitetty viesti',
  'edastatud kiri', // fi, et
  'wiadomość przesłana dalej',
  'przekazana wiadomość',
  'treść przekazanej wiadomości',
  'przesłana wiadomość',
  'początek przekazywanej wiadomości', // pl
  'přeposlaná zpráva',
  'preposlaná správa',
  'posredovano sporočilo',
  'proslijeđena poruka',
  'prosleđena poruka', // cs, sk, sl, hr
  'пересылаемое сообщение',
  'пересланное сообщение',
  'начало переадресованного сообщения',
  'переадресованное сообщение', // ru
  'пересилане повідомлення',
  'переслане повідомлення',
  'препратено съобщение',
  'прослеђена порука', // uk, bg, sr
  'továbbított üzenet',
  'továbbított levél',
  'mesaj redirecționat',
  'mesaj transmis mai departe', // hu, ro
  'προωθημένο μήνυμα',
  'iletilmiş mesaj',
  'yönlendirilen ileti',
  'iletilen mesaj', // el, tr
  'persiųstas laiškas',
  'pārsūtīts ziņojums',
  'pārsūtītā ziņa', // lt, lv
  'thư được chuyển tiếp',
  'tin nhắn được chuyển tiếp',
  'pesan terusan',
  'pesan yang diteruskan', // vi, id
  'הודעה שהועברה',
  'רسالة معاد توجيهها',
  'رسالة محولة',
  'ข้อความที่ส่งต่อ', // he, ar, th
  '转发的邮件',
  '转发邮件',
  '轉寄郵件',
  '轉寄的郵件',
  '转发邮件信息',
  '転送メッセージ',
  '転送されたメッセージ',
  '전달된 메시지',
  '전달된 메일', // zh, ja, ko
]

/** Our and other help desks' "write above this line" marks. Only a hint: clients strip and translate it (R-Q 5). */
export const REPLY_ABOVE =
  /(?:reply|respond|type your (?:reply|response)|write) (?:above|over) (?:this|the) line|antworte[nt]? (?:bitte )?(?:ober|über)|(?:rispondi|rispondere|scrivi) (?:al di )?sopra (?:di )?questa (?:riga|linea)|répond(?:ez|re) au-dessus de cette ligne|odpowiedz(?:ieć)? (?:po)?(?:nad|wyżej) (?:tą )?lini|(?:пишите|ответ|отвечайте|напишите ответ) (?:\S{1,20} )?(?:выше|над) (?:этой )?(?:лини|строк|черт)|responda? (?:por )?(?:encima|acima) d|(?:schrijf|antwoord|beantwoord) (?:\S{1,20} )?boven deze (?:lijn|regel)/i
