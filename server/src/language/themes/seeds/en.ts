import type { Seeds } from '../themes.ts'

export const en: Seeds = {
  openingHours: `opening hours | opening times | opening time | business hours | closing time | closing hours | closed on | open on
    | what time do you open | what time do you close | when do you open | when do you close | are you open | is it open | still open
    | were closed | was closed | found it closed | closes early | closed early | holiday hours | open until | open sunday*`,
  website: `website* | web site | webpage | web page | homepage | app | apps | online shop | online store | page not loading
    | error message* | crash* | bug | bugs | buggy | glitch* | !car crash*`,
  account: `account* | log in | logging in | login* | logged out | password* | sign in | sign up | signup | forgotten pin | my pin | personal details | signing up | register* | registration*
    | verification code | username* | profile | !bank account* | !cash register* | !on account of`,
  reachability: `nobody answer* | no one answer* | no answer | no reply | no response | never repl* | never respond* | never answer* | didn't reply
    | did not reply | not answering | don't answer | doesn't answer | on hold | hung up | call center | call centre | hotline | helpline
    | contact customer * | call customer * | customer service number | customer service phone | can't reach | cannot reach | couldn't reach | unreachable | call me back | called back | call back
    | callback | speak to a human | human agent | live agent | real person | operator | speak with | speak to an agent
    | talk to someone | talk to an agent | get in touch | contact you | contact details | reach you | customer assistance | speak to someone | talk to a person | phone number | ignored my | ignoring my | unanswered`,
  privacy: `privacy | gdpr | personal data | my data | data protection | unsubscrib* | newsletter* | data breach | delete my data | consent`,
  booking: `book | booked | booking* | reservation* | reserve* | appointment* | reschedul* | rebook* | time slot* | slot | overbooked
    | double booked | !guest book | !a good book`,
  access: `parking | car park | park the car | wheelchair* | accessib* | hard to find | difficult to find | easy to find | entrance | elevator*
    | lift | stairs | step free | public transport* | location is | great location | good location | directions | signposted
    | !lift my`,
  selection: `selection | assortment | out of stock | in stock | sold out | stock | stocked | choice | choices | range of | wide range | variety | available in
    | unavailable | not available | do you have | do you sell | sizes | my size`,
  price: `price* | pricing | pricey | expensive | overpriced | cheap* | value for money | cost | costs | too much money | rip off | ripoff | rip-off | affordable
    | worth the money | worth every penny | reasonably priced | quote | quotation | fee | fees | surcharge* | !at all cost* | !at any cost`,
  waiting: `wait | waits | waited | waiting | queue* | queuing | slow service | long line* | took forever | took ages | took too long | delay | delays | delayed
    | hours late | minutes late | hour late | so slow | very slow | too slow | quick service | fast service | served quickly | stood in line
    | !can't wait | !cannot wait | !couldn't wait | !waiting staff | !wait staff`,
  staff: `staff* | customer service | customer support | employee* | rude* | impolite | unfriendly | friendly | arrogant* | waiter* | waitress* | cashier* | receptionist* | manager* | polite*
    | helpful* | unhelpful | shop assistant* | salesman | saleswoman | salesperson | team | attitude | condescending | disrespectful | respectful
    | courteous | welcoming | attentive | bartender* | technician* | !eco friendly | !family friendly | !kid friendly | !user friendly`,
  advice: `advice | advised | advise | advising | explained | explain | explanation* | knowledgeable | competent | incompetent | expertise | recommended me | consultation*
    | no idea | no clue | clueless | well informed | wrong information | misinformed | professional* | unprofessional*`,
  cleanliness: `clean | cleaned | cleaner | cleaning | cleanliness | spotless | dirty | dirt | filthy | filth | smell | smells | smelled | smelly | stink* | stank | mould* | mold* | hygien*
    | unhygienic | toilet* | restroom* | bathroom* | dust | dusty | stain | stains | stained | cockroach* | bed bugs | bedbugs | grubby | sticky`,
  atmosphere: `atmosphere | ambiance | ambience | noisy | noise | loud | cosy | cozy | quiet | crowded | cramped | music | decor | interior | air conditioning | freezing in
    | seating | comfortable | uncomfortable | vibe | vibes | view`,
  payment: `charged | billed | overcharged | charge me | payment* | paid twice | pay twice | invoice* | receipt* | credit card | debit card | card declined
    | contactless | cash only | direct debit | debited | billing | bill | transaction* | bank transfer | paypal | instalment* | installment*`,
  promotion: `voucher* | coupon* | discount* | promo | promotion* | promo code | gift card* | loyalty | points | special offer* | sale | black friday | rebate*
    | !for sale | !after sale* | !point of sale`,
  delivery: `deliver* | parcel* | courier* | package | packages | shipping | shipment* | shipped | tracking | track my | dispatch* | never arrived | hasn't arrived | not arrived
    | has not arrived | arrived late | when will my * arrive | when will the * arrive | when will it arrive | left at the | postman | driver`,
  order: `my order | the order | our order | order number | cancel | cancelled | canceled | cancellation* | wrong item* | wrong order | wrong size | missing item* | item missing | items missing
    | incomplete | ordered | not what i ordered | change my order | order status | purchase* | cancelling | canceling | track order | from order | of order | update order | want to buy | like to buy | place an order | an order`,
  quality: `broken | broke | faulty | defect* | damage* | stopped working | doesn't work | does not work | not working | didn't work | quality | poor quality | fell apart | falling apart
    | flimsy | durable | scratch* | cracked | leak* | malfunction* | torn | ripped | well made | shoddy | !high quality service | !quality of service`,
  food: `food | meal* | dish | dishes | taste* | tasty | tasteless | delicious | yummy | undercooked | overcooked | raw | cold food | stale | menu | breakfast | lunch | dinner
    | coffee | pizza | burger* | portion* | expired | past its date | food poisoning | allerg* | vegan | vegetarian | gluten* | flavour* | flavor* | salty | bland | drinks`,
  repair: `repair* | fix | fixed | fixing | warranty | guarantee | spare part* | replacement part* | serviced | maintenance | technical support | under warranty | !i guarantee`,
  returns: `return it | returned it | returning | return policy | returns | return the | return my | return this | send it back | sent it back | sending it back | exchange* | swap it | take it back
    | return label | replacement | replace it`,
  refund: `refund* | money back | reimburse* | get my money | chargeback | compensat* | restitution* | credit note | store credit`,
}
