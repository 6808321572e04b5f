/** A node of our own tree of trades and what directories call it; null where a directory has no word that fits. */
export type Category = {
  key: string
  parent: string | null
  /** Google Business Profile: `gcid:…`. */
  google: string | null
  /** OpenStreetMap: its tags, as `key=value`. */
  osm: readonly string[]
  /** schema.org: a kind of place. */
  schema: string
  /** Apple Business: the id of its tree. */
  apple: string | null
  /** Foursquare: the id of its tree. */
  foursquare: string | null
}

// One row for each trade, indented below its parent; - where nobody documents a word that means the same. Of Apple's
// tree its documentation tells a single id; Bing and Facebook publish none, people choose there from a list.
const table = `
shop              | store                             | shop=yes                 | Store                   | -                 | -
  optician        | optician                          | shop=optician            | Optician                | -                 | 4d954afda243a5684865b473
  clothes         | clothing_store                    | shop=clothes             | ClothingStore           | -                 | 4bf58dd8d48988d103951735
  shoes           | shoe_store                        | shop=shoes               | ShoeStore               | -                 | 4bf58dd8d48988d107951735
  jewellery       | jewelry_store                     | shop=jewelry             | JewelryStore            | -                 | 4bf58dd8d48988d111951735
  electronics     | electronics_store                 | shop=electronics         | ElectronicsStore        | -                 | 4bf58dd8d48988d122951735
  furniture       | furniture_store                   | shop=furniture           | FurnitureStore          | -                 | 4bf58dd8d48988d1f8941735
  hardware        | hardware_store                    | shop=doityourself        | HardwareStore           | -                 | 4bf58dd8d48988d112951735
  books           | book_store                        | shop=books               | BookStore               | -                 | 4bf58dd8d48988d114951735
  florist         | florist                           | shop=florist             | Florist                 | -                 | 4bf58dd8d48988d11b951735
  supermarket     | supermarket                       | shop=supermarket         | GroceryStore            | -                 | 52f2ab2ebcbc57f1066b8b46
  convenience     | convenience_store                 | shop=convenience         | ConvenienceStore        | -                 | 4d954b0ea243a5684a65b473
  department_store| department_store                  | shop=department_store    | DepartmentStore         | -                 | 4bf58dd8d48988d1f6941735
food              | -                                 | -                        | FoodEstablishment       | -                 | -
  restaurant      | restaurant                        | amenity=restaurant       | Restaurant              | dining.restaurant | 4d4b7105d754a06374d81259
  cafe            | cafe                              | amenity=cafe             | CafeOrCoffeeShop        | -                 | 4bf58dd8d48988d16d941735
  bakery          | bakery                            | shop=bakery              | Bakery                  | -                 | 4bf58dd8d48988d16a941735
  fast_food       | fast_food_restaurant              | amenity=fast_food        | FastFoodRestaurant      | -                 | 4bf58dd8d48988d16e941735
  bar             | bar                               | amenity=bar              | BarOrPub                | -                 | 4bf58dd8d48988d116941735
  ice_cream       | ice_cream_shop                    | amenity=ice_cream        | IceCreamShop            | -                 | 4bf58dd8d48988d1c9941735
health            | medical_center                    | amenity=clinic           | MedicalBusiness         | -                 | 4bf58dd8d48988d104941735
  pharmacy        | pharmacy                          | amenity=pharmacy         | Pharmacy                | -                 | 4bf58dd8d48988d10f951735
  doctor          | doctor                            | amenity=doctors          | Physician               | -                 | 4bf58dd8d48988d177941735
  dentist         | dentist                           | amenity=dentist          | Dentist                 | -                 | 4bf58dd8d48988d178941735
  hospital        | hospital                          | amenity=hospital         | Hospital                | -                 | 4bf58dd8d48988d196941735
  eye_doctor      | ophthalmologist                   | healthcare=doctor healthcare:speciality=ophthalmology | MedicalBusiness | - | -
  hearing_aids    | hearing_aid_store                 | shop=hearing_aids        | MedicalBusiness         | -                 | -
  veterinary      | veterinarian                      | amenity=veterinary       | VeterinaryCare          | -                 | 4d954af4a243a5684765b473
beauty            | beauty_salon                      | shop=beauty              | HealthAndBeautyBusiness | -                 | -
  hairdresser     | hair_salon                        | shop=hairdresser         | HairSalon               | -                 | 4bf58dd8d48988d110951735
  nails           | nail_salon                        | shop=beauty beauty=nails | NailSalon               | -                 | 4f04aa0c2fb6e1c99f3db0b8
  spa             | spa                               | leisure=spa              | DaySpa                  | -                 | 4bf58dd8d48988d1ed941735
  gym             | gym                               | leisure=fitness_centre   | ExerciseGym             | -                 | 4bf58dd8d48988d176941735
money             | financial_institution             | office=financial         | FinancialService        | -                 | -
  bank            | bank                              | amenity=bank             | BankOrCreditUnion       | -                 | 4bf58dd8d48988d10a951735
  atm             | atm                               | amenity=atm              | AutomatedTeller         | -                 | 52f2ab2ebcbc57f1066b8b56
  insurance       | insurance_agency                  | office=insurance         | InsuranceAgency         | -                 | 58daa1558bbb0b01f18ec1f1
travel            | -                                 | -                        | LocalBusiness           | -                 | -
  travel_agency   | travel_agency                     | shop=travel_agency       | TravelAgency            | -                 | 4f04b08c2fb6e1c99f3db0bd
  hotel           | hotel                             | tourism=hotel            | Hotel                   | -                 | 4bf58dd8d48988d1fa931735
  car_rental      | car_rental_agency                 | amenity=car_rental       | AutoRental              | -                 | 4bf58dd8d48988d1ef941735
  fuel            | gas_station                       | amenity=fuel             | GasStation              | -                 | 4bf58dd8d48988d113951735
  charging        | electric_vehicle_charging_station | amenity=charging_station | LocalBusiness           | -                 | 5032872391d4c4b30a586d64
  car_repair      | auto_repair_shop                  | shop=car_repair          | AutoRepair              | -                 | 56aa371be4b08b9a8d5734d3
  car_dealer      | car_dealer                        | shop=car                 | AutoDealer              | -                 | 4eb1c1623b7b52c0e1adc2ec
  parking         | parking_lot                       | amenity=parking          | ParkingFacility         | -                 | 4c38df4de52ce0d596b336e1
services          | service_establishment             | -                        | LocalBusiness           | -                 | -
  repair          | -                                 | shop=repair              | LocalBusiness           | -                 | 52f2ab2ebcbc57f1066b8b2f
  laundry         | laundry                           | shop=laundry             | DryCleaningOrLaundry    | -                 | 4bf58dd8d48988d1fc941735
  post_office     | post_office                       | amenity=post_office      | PostOffice              | -                 | 4bf58dd8d48988d172941735
  parcel_locker   | -                                 | amenity=parcel_locker    | LocalBusiness           | -                 | -
  real_estate     | real_estate_agency                | office=estate_agent      | RealEstateAgent         | -                 | 5032885091d4c4b30a586d66
  lawyer          | lawyer                            | office=lawyer            | LegalService            | -                 | 52f2ab2ebcbc57f1066b8b3f
  school          | school                            | amenity=school           | School                  | -                 | 4bf58dd8d48988d13b941735
  kindergarten    | day_care_center                   | amenity=kindergarten     | ChildCare               | -                 | 5744ccdfe4b0c0459246b4c7
`

/** Every category, a parent before what is below it. */
export const categories: readonly Category[] = readTable(table.split('\n').filter((line) => line !== ''))

function readTable(lines: readonly string[]): Category[] {
  let above = ''
  return lines.map((line) => {
    const [key = '', google, osm, schema, apple, foursquare] = line.split('|').map((cell) => cell.trim())
    const isBelow = line.startsWith(' ')
    if (!isBelow) above = key
    const gcid = known(google)
    return {
      ...{ key, parent: isBelow ? above : null, google: gcid && `gcid:${gcid}` },
      ...{ osm: known(osm)?.split(' ') ?? [], schema: known(schema) ?? 'LocalBusiness' },
      ...{ apple: known(apple), foursquare: known(foursquare) },
    }
  })
}

function known(cell: string | undefined): string | null {
  return cell === undefined || cell === '-' ? null : cell
}
