/**
 * What a column of a table can fill, and the names it goes by in small letters: our own, those of Google's sheet, Yext,
 * Uberall, All The Places and OpenStreetMap, Overture, and what people write in English, Italian, Polish and Russian.
 */
export const fieldNames = {
  code: 'store code,storecode,store_code,ref,code,entity id,entityid,identifier,store id,store_id,storeid,store number,location id,locationid,location_id,external id,external_id,codice,codice negozio,codice sede,kod,kod sklepu,kod placówki,код,код магазина,код филиала,id,@id',
  name: 'name,business name,businessname,names.primary,location name,store name,title,nome,nome negozio,denominazione,insegna,nazwa,nazwa sklepu,название,наименование,имя',
  legalName: 'legal name,legalname,ragione sociale,nazwa prawna,nazwa firmy,юридическое название',
  status: 'status,operating_status,stato,статус,статус филиала',
  street:
    'addr:street_address,addr:street,address line 1,addressline1,address.line1,addresses.0.freeform,street,streetandnumber,street and number,street address,street_address,address,address1,address_1,address.street,indirizzo,via,ulica,adres,адрес,улица',
  houseNumber:
    'addr:housenumber,house number,housenumber,house_number,streetno,numero civico,civico,nr domu,numer,дом',
  unit: 'addr:unit,unit,address line 2,addressline2,address.line2,addressextra,address2,interno,lokal,помещение',
  sublocality: 'sublocality,address.sublocality,district,quartiere,dzielnica,район',
  locality:
    'addr:city,locality,addresses.0.locality,address.city,city,town,città,citta,comune,località,miasto,miejscowość,город',
  administrativeArea:
    'addr:state,administrative area,administrativearea,addresses.0.region,address.region,state,province,provincia,województwo,область',
  postcode:
    'addr:postcode,postal code,postalcode,postal_code,addresses.0.postcode,address.postalcode,postcode,zip,zip code,zipcode,cap,kod pocztowy,индекс,почтовый индекс',
  country:
    'addr:country,country / region,country,addresses.0.country,address.countrycode,countrycode,country code,country_code,nazione,paese,stato/paese,kraj,страна',
  latitude:
    'latitude,lat,@lat,geocodedcoordinate.latitude,yextdisplaycoordinate.latitude,latitudine,szerokość geograficzna,szerokość,широта',
  longitude:
    'longitude,lng,lon,long,@lon,geocodedcoordinate.longitude,yextdisplaycoordinate.longitude,longitudine,długość geograficzna,długość,долгота',
  zone: 'time zone,timezone,time_zone,zone,fuso orario,strefa czasowa,часовой пояс',
  locale: 'language,language code,locale,lingua,język,язык',
  phone:
    'primary phone,mainphone,phone,phones.0,contact:phone,main phone,phone number,telephone,tel,telefono,telefon,телефон',
  otherPhones:
    'additional phones,alternatephone,phones.1,contact:mobile,mobile,mobilephone,cellphone,cellulare,telefon komórkowy,мобильный телефон',
  email: 'email,e-mail,mail,emails.0,contact:email,indirizzo email,почта,электронная почта',
  website:
    'website,websiteurl.url,contact:website,websites.0,url,web,website url,web site,sito,sito web,strona www,strona,сайт',
  categories:
    'primary category,categories.primary,category,categories,amenity,shop,healthcare,categoria,kategoria,категория',
  languages: 'languages,languages spoken,lingue,języki,языки',
  region: 'region,regione,area,zona,region sprzedaży,регион',
  description: 'from the business,description,descriptionlong,descrizione,opis,описание',
  openingHours:
    'opening_hours,opening hours,openinghours,hours,orari,orario,godziny otwarcia,часы работы,режим работы',
  monday: 'monday hours,monday,lunedì,lunedi,poniedziałek,понедельник',
  tuesday: 'tuesday hours,tuesday,martedì,martedi,wtorek,вторник',
  wednesday: 'wednesday hours,wednesday,mercoledì,mercoledi,środa,среда',
  thursday: 'thursday hours,thursday,giovedì,giovedi,czwartek,четверг',
  friday: 'friday hours,friday,venerdì,venerdi,piątek,пятница',
  saturday: 'saturday hours,saturday,sabato,sobota,суббота',
  sunday: 'sunday hours,sunday,domenica,niedziela,воскресенье',
  specialHours: 'special hours,specialhours,orari speciali,godziny specjalne,особые часы',
} as const

export type ImportField = keyof typeof fieldNames

const known = new Set<string>(Object.keys(fieldNames))

export function isImportField(name: string): name is ImportField {
  return known.has(name)
}

export const importFields: readonly ImportField[] = Object.keys(fieldNames).filter(isImportField)

/** The weekdays as fields, Monday first. */
export const dayFields = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies ImportField[]
