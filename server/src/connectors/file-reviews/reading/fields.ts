/**
 * What a column of a table of reviews can fill, and the names it goes by in small letters: our own, those of Google
 * Takeout, of other programs’ exports, and what people write in English, Italian, Polish and Russian.
 */
export const fieldNames = {
  platform:
    'platform,source,site,review site,review source,publisher,channel,directory,piattaforma,fonte,sito,platforma,źródło,serwis,площадка,платформа,источник',
  id: 'id,review id,reviewid,review_id,external id,external_id,id recensione,id opinii,id отзыва',
  location:
    'location,store code,storecode,store_code,location id,locationid,location_id,location code,location name,place id,placeid,place_id,place,store,store name,branch,business name,entity id,sede,punto vendita,negozio,codice sede,placówka,sklep,kod placówki,филиал,магазин,код филиала',
  rating:
    'rating,starrating,star rating,stars,score,review rating,overall rating,voto,valutazione,stelle,punteggio,ocena,gwiazdki,оценка,рейтинг,звёзды,звезды',
  title: 'title,review title,headline,subject,titolo,tytuł,заголовок,тема',
  text: 'text,comment,review,review text,review comment,reviewtext,content,body,message,testo,recensione,commento,treść,opinia,komentarz,текст,отзыв,комментарий',
  translation: 'translation,translated text,translated comment,traduzione,tłumaczenie,перевод',
  author:
    'author,reviewer.displayname,reviewer,reviewer name,author name,authorname,customer,user,username,autore,recensore,nome,autor,imię,klient,автор,имя,name',
  date: 'date,createtime,create time,created,created at,createdat,review date,published,published at,publish date,time,timestamp,written at,data,data recensione,data opinii,data wystawienia,дата,дата отзыва',
  language: 'language,lang,locale,review language,lingua,język,язык',
  url: 'url,link,review url,review link,permalink,indirizzo,adres,ссылка,адрес',
  reply:
    'reply,reviewreply.comment,response,owner response,reply text,response text,answer,risposta,odpowiedź,ответ',
  replyDate:
    'replydate,reviewreply.updatetime,reply date,response date,reply time,responded at,replied at,data risposta,data odpowiedzi,дата ответа',
} as const

export type ReviewField = keyof typeof fieldNames

const known = new Set<string>(Object.keys(fieldNames))

export function isReviewField(name: string): name is ReviewField {
  return known.has(name)
}

export const reviewFields: readonly ReviewField[] = Object.keys(fieldNames).filter(isReviewField)
