/** A client's own closing line ("Sent from my iPhone"), whole line, by language. Only believed at the end of the text. */
export const CLIENT_LINES: RegExp[] = [
  /^(?:sent|send) (?:(?:securely|quickly|on the go) )?from (?!the |our |your |his |her |their |us |here|there)/,
  /^sent (?:with|via|using|by) (?:proton|airmail|spark|sparrow|mailbird|superhuman|canary|aqua|bluemail|newton|tuta|mail ?spring|fastmail|yahoo|aol|gmx|front|hey|the (?:fastmail|samsung))/,
  /^(?:from|via|by|on) my (?:i?phone|ipad|ipod|mobile|cell|android|galaxy|samsung|blackberry|tablet|htc|pixel|huawei|xiaomi|nokia|windows phone|smartphone|handy)/,
  /^(?:\S{1,30} ){0,4}(?:from|via) (?:a |my )?(?:mobile|phone|iphone|android|tablet)$/,
  /^via (?:mobile|iphone|android)$/,
  /^(?:get|download|try) \W?outlook (?:for|on)\b|^(?:outlook für|télécharger outlook|obtenez outlook|obtener outlook|obtenha o outlook|obter o outlook|scarica outlook|ottieni outlook|pobierz (?:program )?outlook|скачать outlook|получить outlook|outlook voor|hämta outlook|hent outlook|outlook'u edinin|získat aplikaci outlook|下载 ?outlook|获取 ?outlook|取得 ?outlook|outlook for (?:ios|android) を入手)/,
  /^(?:enviado|enviada|mandado|escrito) (?:desde|do|de|da|pelo|por|a partir|con|com|via|mediante|através)\b/,
  /^envoyé (?:depuis|de|à partir|par|avec|via|du)(?=\W|$)|^(?:provenance|transmis) (?:de|depuis|avec|:)/,
  /^(?:von|vom) (?:meinem|meiner|mein|unterwegs|iphone|ipad|samsung|handy|mobil)|^(?:diese (?:nachricht|e-?mail|mail) wurde (?:von|mit|über))|^(?:gesendet|geschickt|verschickt|versendet|geschrieben) (?:von|mit|vom|über|aus|per|via)\b|^mit \S{1,30} gesendet/,
  /^(?:inviato|spedito|scritto|mandato) (?:da |dal |dallo |dalla |dall'|con |via |tramite |mediante )/,
  /^(?:verzonden|verstuurd|gestuurd) (?:vanaf|vanuit|met|via|door|van|uit)\b/,
  /^(?:wysłan[oaey]|wiadomość wysłana|napisan[oaey]) (?:z|ze|za|przez|przy|poprzez|od)(?=\W|$)/,
  /^(?:отправлено|послано|написано|отправлен) (?:с|со|из|через|от|при|яндекс|mail)(?=\W|$)|^(?:надіслано|відправлено) (?:з|із|зі|через|від)(?=\W|$)|^изпратено (?:от|с)(?=\W)|^послато (?:са|из|с)(?=\W)/,
  /^(?:skickat|skickades|sänt) (?:från|med|via)(?=\W|$)|^(?:sendt|sent) (?:fra|med|via)\b|^lähetetty\b|^saadetud\b|^sent úr\b/,
  /^(?:odesláno|odoslané|odoslan[eé]|poslan[oéý]|odeslané) (?:z|ze|zo|s|pomocou|pomocí|iz|sa)(?=\W|$)|^(?:elküldve|küldve|az iphone|az ipad|iphone-omról|ipademről)|^trimis (?:de pe|din|cu|prin)\b|^išsiųsta iš\b|^nosūtīts no\b/,
  /^στάλθηκε|^εστάλη από|gönderildi\W{0,3}$|^gửi từ|^được gửi từ|^dikirim (?:dari|melalui|menggunakan)|^dihantar dari|^נשלח מ|^أ?ُ?رسلت? من|^ارسال شده از|^ส่งจาก/,
  /^(?:发自|發自|从我的|從我的|来自|來自|寄自)|(?:から送信|より送信)(?:され(?:ました|た)?)?\W{0,2}$|에서 보냄\W{0,2}$|에서 보낸|(?:傳送|发送|發送)$/,
  /^(?:mobilvagyok|sent while mobile|on the go|please excuse (?:any |my )?(?:typos|brevity)|excuse (?:the |any |my )?(?:typos|brevity)|pardon (?:the |any |my )?(?:typos|brevity))/,
]

/** The same in words that an ordinary sentence may start with: believed only when short and without a full stop. */
export const SHORT_CLIENT_LINE =
  /^(?:sent|written|typed|dictated|composed|swiped) (?:via|with|by|using|through|on|en route)\b/

/** Lines added by virus scanners under a mail. */
export const SCANNER_LINE =
  /^(?:virus-?free\b|virenfrei\b|garanti sans virus|libre de virus|privo di virus|без вирусов|wolny od wirusów|this e?-?mail has been (?:checked|scanned)|diese e-mail wurde von avast|ta wiadomość została sprawdzona|questa e-?mail è stata (?:controllata|esaminata)|cet e-mail a été vérifié|el software de antivirus|este (?:email|e-mail|correo) (?:foi|ha sido) (?:escaneado|verificado|comprobado)|это (?:сообщение|письмо) проверено)/
