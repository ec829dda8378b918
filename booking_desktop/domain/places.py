"""Which zone a place is in: as offices write it, a zone's name, a city or a country with one zone."""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache

from booking_desktop.domain.folding import fold
from booking_desktop.domain.time import city, zone_names

_MORE = {
    "Europe/London": "Edinburgh Glasgow Cardiff Manchester Birmingham Liverpool Leeds Bristol Bath Oxford Cambridge York Sheffield "
    "Nottingham Newcastle Aberdeen Dundee Swansea Brighton Southampton Exeter UK United_Kingdom Great_Britain England Scotland Wales GB",
    "Europe/Dublin": "Cork Galway Limerick Ireland IE",
    "Europe/Berlin": "Munich München Hamburg Cologne Köln Frankfurt Stuttgart Leipzig Dresden Düsseldorf Hannover Hanover Nuremberg "
    "Nürnberg Bremen Bonn Göttingen Heidelberg Karlsruhe Freiburg Jena Germany Deutschland DE",
    "Europe/Paris": "Lyon Marseille Toulouse Bordeaux Lille Nantes Nice Strasbourg Grenoble Rennes Montpellier France FR",
    "Europe/Madrid": "Barcelona Valencia Seville Sevilla Bilbao Granada Málaga Zaragoza Vigo Spain España ES",
    "Europe/Rome": "Milan Milano Turin Torino Florence Firenze Naples Napoli Bologna Venice Venezia Pisa Padua Trento Italy Italia IT",
    "Europe/Lisbon": "Porto Coimbra Braga", "Europe/Vienna": "Graz Salzburg Linz Innsbruck Wien Austria Österreich AT",
    "Europe/Zurich": "Geneva Genève Basel Bern Lausanne Zürich Lugano Switzerland Schweiz Suisse CH",
    "Europe/Amsterdam": "Rotterdam Utrecht Eindhoven Delft Leiden Groningen The_Hague Den_Haag Netherlands Nederland NL",
    "Europe/Brussels": "Antwerp Antwerpen Ghent Gent Leuven Bruxelles Brugge Liège Belgium België BE",
    "Europe/Copenhagen": "Aarhus Odense Aalborg København Denmark Danmark DK",
    "Europe/Stockholm": "Gothenburg Göteborg Malmö Uppsala Lund Linköping Umeå Sweden Sverige SE",
    "Europe/Oslo": "Bergen Trondheim Stavanger Tromsø Norway Norge NO", "Europe/Helsinki": "Espoo Tampere Turku Oulu Finland Suomi FI",
    "Europe/Warsaw": "Kraków Cracow Wrocław Poznań Gdańsk Łódź Katowice Warszawa Poland Polska PL",
    "Europe/Prague": "Brno Ostrava Praha Czechia Czech_Republic CZ", "Europe/Bratislava": "Košice Slovakia SK",
    "Europe/Budapest": "Debrecen Szeged Hungary HU", "Europe/Bucharest": "Cluj Cluj-Napoca Iași Timișoara Romania RO",
    "Europe/Sofia": "Plovdiv Varna Bulgaria BG", "Europe/Athens": "Thessaloniki Patras Greece GR",
    "Europe/Istanbul": "Ankara Izmir İzmir Turkey Türkiye TR", "Europe/Kyiv": "Kiev Lviv Kharkiv Odesa Odessa Ukraine UA",
    "Europe/Moscow": "Saint_Petersburg St_Petersburg Moskva Kazan Nizhny_Novgorod", "Asia/Novosibirsk": "Akademgorodok",
    "Europe/Minsk": "Belarus BY", "Europe/Vilnius": "Kaunas Lithuania LT", "Europe/Riga": "Latvia LV", "Europe/Tallinn": "Tartu Estonia EE",
    "Europe/Ljubljana": "Maribor Slovenia SI", "Europe/Zagreb": "Split Croatia HR", "Europe/Belgrade": "Novi_Sad Serbia RS",
    "Asia/Kolkata": "Calcutta Mumbai Bombay Delhi New_Delhi Bangalore Bengaluru Chennai Madras Hyderabad Pune Ahmedabad Jaipur Kochi "
    "Lucknow Kanpur India IN",
    "Asia/Kathmandu": "Pokhara Nepal NP", "Asia/Karachi": "Lahore Islamabad Pakistan PK", "Asia/Dhaka": "Chittagong Bangladesh BD",
    "Asia/Colombo": "Kandy Sri_Lanka LK", "Asia/Dubai": "Abu_Dhabi UAE", "Asia/Riyadh": "Jeddah Mecca Saudi_Arabia SA",
    "Asia/Jerusalem": "Tel_Aviv Haifa Israel IL", "Asia/Tehran": "Isfahan Shiraz Iran IR", "Asia/Baghdad": "Basra Mosul Iraq IQ",
    "Asia/Shanghai": "Beijing Shenzhen Guangzhou Hangzhou Nanjing Chengdu Wuhan Xian Tianjin Suzhou China CN",
    "Asia/Tokyo": "Osaka Kyoto Nagoya Sapporo Fukuoka Yokohama Kobe Sendai Japan JP 東京 大阪 京都",
    "Asia/Seoul": "Busan Incheon Daejeon Daegu Korea South_Korea KR 서울 부산 대전 대구",
    "Asia/Taipei": "Hsinchu Kaohsiung Taichung Tainan Taiwan TW", "Asia/Hong_Kong": "HK", "Asia/Singapore": "SG",
    "Asia/Bangkok": "Chiang_Mai Thailand TH", "Asia/Ho_Chi_Minh": "Hanoi Saigon Da_Nang Vietnam VN", "Asia/Manila": "Cebu Quezon_City Philippines PH",
    "Asia/Kuala_Lumpur": "Penang Malaysia MY", "Asia/Jakarta": "Bandung Yogyakarta Surabaya",
    "Africa/Johannesburg": "Cape_Town Durban Pretoria South_Africa ZA", "Africa/Lagos": "Abuja Ibadan Nigeria NG",
    "Africa/Nairobi": "Mombasa Kenya KE", "Africa/Cairo": "Alexandria Egypt EG", "Africa/Accra": "Kumasi Ghana GH",
    "Africa/Casablanca": "Rabat Marrakesh Fes Morocco MA", "Africa/Addis_Ababa": "Ethiopia ET", "Africa/Kampala": "Uganda UG",
    "America/New_York": "NYC Boston Philadelphia Washington Washington_DC Atlanta Miami Pittsburgh Baltimore Cleveland Princeton Orlando "
    "Raleigh Durham Charlotte Columbus Cincinnati Hampton New_Haven Ithaca",
    "America/Chicago": "Houston Dallas Austin San_Antonio Minneapolis New_Orleans Milwaukee St_Louis Kansas_City Nashville Madison",
    "America/Denver": "Boulder Salt_Lake_City Albuquerque Santa_Fe", "America/Phoenix": "Tucson",
    "America/Los_Angeles": "San_Francisco SF Bay_Area San_Jose San_Diego Seattle Portland Las_Vegas Oakland Berkeley Palo_Alto Pasadena",
    "America/Toronto": "Montreal Montréal Ottawa Quebec Québec Waterloo Hamilton", "America/Vancouver": "Victoria",
    "America/Edmonton": "Calgary", "America/Mexico_City": "Guadalajara Puebla", "America/Monterrey": "Saltillo",
    "America/Bogota": "Medellín Cali Colombia CO", "America/Lima": "Cusco Peru Perú PE", "America/Caracas": "Venezuela VE",
    "America/Argentina/Buenos_Aires": "Rosario La_Plata Argentina AR", "America/Santiago": "Valparaíso",
    "America/Montevideo": "Uruguay UY", "America/Sao_Paulo": "Rio_de_Janeiro Rio Brasília Curitiba Belo_Horizonte Porto_Alegre Florianópolis",
    "Australia/Sydney": "Canberra Newcastle_NSW", "Australia/Melbourne": "Geelong", "Pacific/Auckland": "Wellington Christchurch Dunedin",
    "UTC": "GMT Z Etc/UTC",
}  # fmt: skip
"""Cities that no zone is called after, and countries that have one zone (codes in capitals)."""


def zone_of(place: str) -> str | None:
    """The zone of a place; None when it isn't known. What follows a comma or stands in brackets is tried after what precedes it."""
    for part in (place, *place.replace("(", ",").replace(")", ",").replace("/", ",").split(",")):
        found = _zones().get(_key(part))
        if found is not None:
            return found
    return None


def likely_zone(place: str) -> str | None:
    """The zone of the known place that is spelled most alike, to be offered; None when none is near."""
    near = get_close_matches(_key(place), _zones(), n=1, cutoff=0.75)
    return _zones()[near[0]] if near else None


def _key(place: str) -> str:
    return fold(place).replace(" ", "")


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    """Zone by folded name: whole names before cities, cities that zones are called after before the others."""
    zones = {_key(name): name for name in zone_names()}
    for name in zone_names():
        zones.setdefault(_key(city(name)), name)
    for name, places in _MORE.items():
        for place in places.split():
            zones.setdefault(_key(place), name)
    return zones
