import type { Seeds } from '../themes.ts'

export const de: Seeds = {
  openingHours: `öffnungszeit* | geöffnet | wann öffne* | wann schließ* | wann machen sie auf | wann macht * zu | haben sie offen | haben sie auf | geschlossen | ladenschluss | sonntags offen | früher zu | feiertag*`,
  website: `webseite* | website* | homepage | internetseite* | app | onlineshop* | online shop | fehlermeldung* | stürzt ab | lädt nicht | absturz*`,
  account: `konto | kundenkonto* | benutzerkonto | anmelden | anmeldung | einloggen | login* | passwort* | kennwort | registrier* | bestätigungscode | profil | benutzername*`,
  reachability: `keine antwort | niemand antwortet | niemand erreichbar | nicht erreichbar | nicht geantwortet | antwortet nicht | antworten nicht | niemand geht ran | niemand ans telefon | kundenservice nicht erreichbar | hotline* | warteschleife* | rückruf* | zurückruf* | zurückgerufen | erreichbar* | aufgelegt
    | kundenbetreuung | kontaktieren | mit einem menschen | telefonnummer | ignoriert*`,
  privacy: `datenschutz* | dsgvo | meine daten | meiner daten | personenbezogen* | abmelden | abbestell* | newsletter* | einwilligung*`,
  booking: `buch* | gebucht | reservier* | termin* | umbuch* | absag* | *buchung* | !bucht* | !buchstab* | !buchhalt* | !bücher* | !abbuch*`,
  access: `park* | parkplatz* | parkplätze | rollstuhl* | barrierefrei* | schwer zu finden | leicht zu finden | eingang* | aufzug* | treppe* | anfahrt* | öffentlichen verkehrsmittel* | lage | !parkett* | !in der lage`,
  selection: `auswahl | sortiment* | ausverkauft | vorrätig | lieferbar | verfügbar* | nicht verfügbar | auf lager | meine größe | meiner größe | in größe | größe nicht | größen | vielfalt | leere regale | angebotsvielfalt`,
  price: `preis* | teuer* | überteuert* | günstig* | billig* | preis leistung* | kosten | kostet* | wucher | abzocke | kostenvoranschlag* | gebühr* | *preis | *preise | aufpreis* | !preisgekrönt*`,
  waiting: `schlange* | warte* | gewartet | wartezeit* | verspät* | verzöger* | ewig | stundenlang | langsam* | zu lange | lange gedauert | dauert* | schnell bedient | schnelle bedienung | anstehen | angestanden | !warteschleife*`,
  staff: `personal* | kundenservice* | kundendienst* | mitarbeiter* | unfreundlich* | freundlich* | unhöflich* | höflich* | kassierer* | kellner* | bedienung* | verkäufer* | filialleit* | rezeption* | arrogant* | hilfsbereit* | nett | nette | netter | frech* | patzig* | zuvorkommend* | chef | chefin | empfang | techniker* | team | !personalausweis* | !mit freundlich* grüßen`,
  advice: `berat* | fachkundig* | erklärt | erklär* | kompetent* | inkompetent* | ahnung | keine ahnung | fachwissen | professionell* | unprofessionell* | falsche auskunft | falsche information* | empfehlung`,
  cleanliness: `sauber* | schmutz* | dreck* | verdreckt* | stink* | gestank | geruch* | schimmel* | toilette* | bad | badezimmer | wc | hygien* | unhygienisch* | staub* | fleck* | kakerlake* | bettwanzen | klebrig* | ungeputzt* | putz* | versifft* | !staubsauger*`,
  atmosphere: `atmosphäre | ambiente | laut | lärm* | gemütlich* | musik | überfüllt | eng | einrichtung* | klimaanlage* | bequem* | unbequem* | ruhig* | stimmung | aussicht | !laut ihrer | !laut aussage | !laut website | !laut vertrag`,
  payment: `abgebucht | abbuch* | zahlung* | bezahlt* doppelt | doppelt | rechnung* | quittung* | kassenbon* | bon | kreditkarte* | kartenzahlung* | bar zahlen | nur bar | überweis* | lastschrift* | rate | raten | ratenzahlung* | belastet | bezahl* | paypal`,
  promotion: `gutschein* | rabatt* | aktion | aktionscode | gutscheincode | kundenkarte* | punkte | bonuspunkte | sonderangebot* | geschenkkarte* | prospekt* | schlussverkauf | coupon*`,
  delivery: `liefer* | geliefert | paket* | kurier* | versand* | versendet | verschickt | zustell* | zugestellt | sendung* | sendungsverfolgung | nicht angekommen | nie angekommen | bote | paketbote | *lieferung*| !lieferbar`,
  order: `bestell* | falscher artikel | falsche größe | falsches produkt | falsch geliefert | fehlt* | fehlte | storn* | unvollständig* | auftrag* | !vorbestellt`,
  quality: `kaputt* | defekt* | beschädigt* | funktioniert nicht | geht nicht mehr | nicht mehr funktioniert | qualität* | minderwertig* | zerbrochen | gebrochen | kratzer* | zerkratzt* | undicht | gerissen | mangel | mängel | mangelhaft* | fehlerhaft* | verarbeitung | riss | !servicequalität`,
  food: `essen | gericht* | geschmack* | lecker* | köstlich* | roh | verbrannt* | kalt | kaltes essen | speisekarte* | frühstück* | mittagessen | abendessen | kaffee | pizza | portion* | abgelaufen* | lebensmittelvergiftung* | allergi* | vegan* | vegetarisch* | glutenfrei* | fade | versalzen | frisch* | getränk*`,
  repair: `repar* | garantie* | gewährleistung* | ersatzteil* | wartung* | werkstatt* | instandsetz*`,
  returns: `zurückgeben | zurückgegeben | zurückschick* | zurückgeschickt | rückgabe* | rücksend* | retour* | umtausch* | umgetauscht | austausch* | ersatz | reklamation* | reklamier*`,
  refund: `erstatt* | rückerstatt* | geld zurück | zurückerstatt* | mein geld | entschädig* | gutschrift* | rückzahlung*`,
}
