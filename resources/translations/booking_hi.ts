<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>about version checks log report licence</source>
        <translation>परिचय संस्करण जाँच लॉग रिपोर्ट लाइसेंस</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>MIT लाइसेंस के अधीन मुक्त सॉफ़्टवेयर</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>फिर चलाएँ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Open the whole log</source>
        <translation>पूरा लॉग खोलें</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>लॉग की अंतिम पंक्तियाँ</translation>
    </message>
    <message>
        <source>The report leaves out addresses and sign-in keys.</source>
        <translation>रिपोर्ट में पते और साइन-इन कुंजियाँ नहीं होतीं।</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>अभी कुछ नहीं।</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>चल रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>{n} pass</source>
        <translation>
            <numerusform>{n} सफल</numerusform>
            <numerusform>{n} सफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to know</source>
        <translation>
            <numerusform>{n} सूचना</numerusform>
            <numerusform>{n} सूचनाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fail</source>
        <translation>
            <numerusform>{n} विफल</numerusform>
            <numerusform>{n} विफल</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>मेल सेट करें</translation>
    </message>
    <message>
        <source>The store can’t be asked</source>
        <translation>डेटा भंडार से पूछा नहीं जा सका</translation>
    </message>
    <message>
        <source>Database opens and is whole</source>
        <translation>डेटाबेस खुलता है और सही-सलामत है</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>डेटाबेस क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>Nothing points nowhere</source>
        <translation>कोई प्रविष्टि अधूरी नहीं</translation>
    </message>
    <message>
        <source>Some entries point nowhere</source>
        <translation>कुछ प्रविष्टियाँ अधूरी हैं</translation>
    </message>
    <message>
        <source>A second booking of the same time is refused</source>
        <translation>एक ही समय की दूसरी बुकिंग अस्वीकार होती है</translation>
    </message>
    <message>
        <source>Double bookings would not be refused</source>
        <translation>दोहरी बुकिंग अस्वीकार नहीं होगी</translation>
    </message>
    <message>
        <source>Others can read while one writes</source>
        <translation>एक के लिखते समय दूसरे पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>Readers wait for writers</source>
        <translation>पढ़ने वाले लिखने वालों की प्रतीक्षा करते हैं</translation>
    </message>
    <message>
        <source>The database is of this version</source>
        <translation>डेटाबेस इसी संस्करण का है</translation>
    </message>
    <message>
        <source>The database is of another version</source>
        <translation>डेटाबेस किसी और संस्करण का है</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>सर्वर उत्तर देता है</translation>
    </message>
    <message>
        <source>The server gives no answer</source>
        <translation>सर्वर उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>Its database is ready</source>
        <translation>उसका डेटाबेस तैयार है</translation>
    </message>
    <message>
        <source>Its database gives no answer</source>
        <translation>उसका डेटाबेस उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the server’s</source>
        <translation>इस कंप्यूटर की घड़ी सर्वर से मेल खाती है</translation>
    </message>
    <message>
        <source>This computer’s clock is not the server’s</source>
        <translation>इस कंप्यूटर की घड़ी सर्वर से अलग है</translation>
    </message>
    <message>
        <source>The server sends mail</source>
        <translation>सर्वर मेल भेजता है</translation>
    </message>
    <message>
        <source>The server sends no mail: letters wait there</source>
        <translation>सर्वर मेल नहीं भेजता: पत्र वहाँ प्रतीक्षा करते हैं</translation>
    </message>
    <message>
        <source>Time zone data</source>
        <translation>समय क्षेत्र का डेटा</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>सिस्टम की कीचेन</translation>
    </message>
    <message>
        <source>No system keychain</source>
        <translation>सिस्टम में कीचेन नहीं है</translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation>डेटा फ़ोल्डर में लिखा जा सकता है</translation>
    </message>
    <message>
        <source>The data folder can’t be written</source>
        <translation>डेटा फ़ोल्डर में लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Mail server answers</source>
        <translation>मेल सर्वर उत्तर देता है</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>कोई मेल सर्वर सेट नहीं है</translation>
    </message>
    <message>
        <source>Mail server doesn’t answer</source>
        <translation>मेल सर्वर उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>रिपोर्ट कॉपी हुई</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ऐप के बारे में</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Account: {name}, {place}</source>
        <translation>खाता: {name}, {place}</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>संचालन</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>भागीदारी</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>कार्यसूची</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Appearance</source>
        <translation>दिखावट</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{place} में {time}</translation>
    </message>
    <message>
        <source>theme dark light high contrast colours as the system</source>
        <translation>थीम गहरा हल्का उच्च कंट्रास्ट रंग सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>घनत्व</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>आरामदायक</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>सघन</translation>
    </message>
    <message>
        <source>Rows in lists and the height of controls</source>
        <translation>सूचियों की पंक्तियाँ और नियंत्रणों की ऊँचाई</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Toasts and panes only. Grids never move.</source>
        <translation>केवल संदेश और पैनल। ग्रिड कभी नहीं हिलते।</translation>
    </message>
    <message>
        <source>Show hours as</source>
        <translation>समय ऐसे दिखाएँ</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>2:30 pm</source>
        <translation>2:30 pm</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 घंटे</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 घंटे</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>A</source>
        <translation>अ</translation>
    </message>
    <message>
        <source>font bigger smaller zoom</source>
        <translation>फ़ॉन्ट बड़ा छोटा ज़ूम</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>बटन</translation>
    </message>
</context>
<context>
    <name>AvailabilityPage</name>
    <message>
        <source>Availability</source>
        <translation>उपलब्धता</translation>
    </message>
    <message>
        <source>These hours were changed elsewhere while you were editing them.</source>
        <translation>आपके संपादन के दौरान यह समय कहीं और बदल दिया गया।</translation>
    </message>
    <message>
        <source>These are the hours that hold until you save your own. Change them, or save them as they are.</source>
        <translation>जब तक आप अपना समय नहीं सहेजते, यही समय लागू है। इसे बदलें या ऐसे ही सहेजें।</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>साप्ताहिक समय</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>समय सहेजें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>What bookers see</source>
        <translation>बुक करने वालों को क्या दिखता है</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>समय सहेजा गया</translation>
    </message>
    <message>
        <source>Day saved</source>
        <translation>दिन सहेजा गया</translation>
    </message>
    <message>
        <source>Usual hours again</source>
        <translation>फिर से सामान्य समय</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Your hours can’t be read</source>
        <translation>आपका समय पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>No hours here</source>
        <translation>यहाँ कोई समय नहीं</translation>
    </message>
    <message>
        <source>Only speakers have hours.</source>
        <translation>समय केवल वक्ताओं का होता है।</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर पढ़ें</translation>
    </message>
    <message>
        <source>Some hours can’t be saved yet</source>
        <translation>कुछ समय अभी सहेजे नहीं जा सकते</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>{place} clocks go forward on {day}. Your hours stay the same here.</source>
        <translation>{day} को {place} की घड़ियाँ आगे होंगी। यहाँ आपका समय वही रहेगा।</translation>
    </message>
    <message>
        <source>{place} clocks go back on {day}. Your hours stay the same here.</source>
        <translation>{day} को {place} की घड़ियाँ पीछे होंगी। यहाँ आपका समय वही रहेगा।</translation>
    </message>
    <message>
        <source>1 later booking shifts for a person abroad.</source>
        <translation>आगे की 1 बुकिंग विदेश में एक व्यक्ति के लिए खिसकेगी।</translation>
    </message>
    <message numerus="yes">
        <source>{n} later bookings shift for people abroad.</source>
        <translation>
            <numerusform>आगे की {n} बुकिंग विदेश में एक व्यक्ति के लिए खिसकेगी।</numerusform>
            <numerusform>आगे की {n} बुकिंग विदेश के लोगों के लिए खिसकेंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} a week</source>
        <translation>प्रति सप्ताह {length}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours a week</source>
        <translation>
            <numerusform>प्रति सप्ताह {n} घंटा</numerusform>
            <numerusform>प्रति सप्ताह {n} घंटे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadCard</name>
    <message>
        <source>Save report…</source>
        <translation>रिपोर्ट सहेजें…</translation>
    </message>
    <message>
        <source>Lines that couldn’t be read</source>
        <translation>जो पंक्तियाँ पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>1 line couldn’t be read</source>
        <translation>1 पंक्ति पढ़ी नहीं जा सकी</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines couldn’t be read</source>
        <translation>
            <numerusform>{n} पंक्ति पढ़ी नहीं जा सकी</numerusform>
            <numerusform>{n} पंक्तियाँ पढ़ी नहीं जा सकीं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadModel</name>
    <message>
        <source>Line {n}</source>
        <translation>पंक्ति {n}</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>No clash with your sessions</source>
        <translation>आपके सत्रों से कोई टकराव नहीं</translation>
    </message>
    <message>
        <source>A classic server can’t cancel or move: once booked, only {name} can. Ask them, too, where you meet.</source>
        <translation>क्लासिक सर्वर रद्द या बदल नहीं सकता: बुक होने पर केवल {name} ऐसा कर सकते हैं। मिलने की जगह भी उन्हीं से पूछें।</translation>
    </message>
    <message>
        <source>The same booking; both sides are told by mail</source>
        <translation>वही बुकिंग; दोनों पक्षों को मेल से सूचना मिलती है</translation>
    </message>
    <message>
        <source>Too close to cancel or move once it is booked.</source>
        <translation>बुक होने के बाद रद्द करने या बदलने का समय नहीं बचेगा।</translation>
    </message>
    <message>
        <source>Free to cancel until {when}</source>
        <translation>{when} तक निःशुल्क रद्द करें</translation>
    </message>
    <message>
        <source>Free to move until {when}</source>
        <translation>{when} तक निःशुल्क बदलें</translation>
    </message>
    <message>
        <source>The place comes by mail</source>
        <translation>स्थान मेल से आएगा</translation>
    </message>
    <message>
        <source>By phone, {number}</source>
        <translation>फ़ोन से, {number}</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>फ़ोन से</translation>
    </message>
    <message>
        <source>By call, the link comes by mail</source>
        <translation>कॉल से, लिंक मेल से आएगा</translation>
    </message>
    <message>
        <source>Ask {name} where you meet</source>
        <translation>{name} से पूछें कि कहाँ मिलना है</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>अब से</translation>
    </message>
    <message>
        <source>Until it starts, {when}</source>
        <translation>शुरू होने तक, {when}</translation>
    </message>
    <message>
        <source>You may move or cancel it. {name} is told by mail.</source>
        <translation>आप इसे बदल या रद्द कर सकते हैं। {name} को मेल से सूचना मिलेगी।</translation>
    </message>
    <message>
        <source>Cancel free, {price} is not due</source>
        <translation>निःशुल्क रद्द करें, {price} देय नहीं</translation>
    </message>
    <message>
        <source>Move it at no cost</source>
        <translation>बिना शुल्क बदलें</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>{when} तक</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>उसके बाद</translation>
    </message>
    <message>
        <source>It stands; ask {name} directly</source>
        <translation>यह बनी रहेगी; {name} से सीधे पूछें</translation>
    </message>
    <message>
        <source>This session has begun and can’t be changed any more.</source>
        <translation>यह सत्र शुरू हो चुका है और अब बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>You may move or cancel until it starts. {name} is told by mail.</source>
        <translation>शुरू होने तक आप बदल या रद्द कर सकते हैं। {name} को मेल से सूचना मिलेगी।</translation>
    </message>
    <message>
        <source>Too late to move or cancel. Ask {name} directly.</source>
        <translation>बदलने या रद्द करने में देर हो चुकी है। {name} से सीधे पूछें।</translation>
    </message>
    <message>
        <source>Free to cancel until {when}.</source>
        <translation>{when} तक निःशुल्क रद्द करें।</translation>
    </message>
    <message>
        <source>Free to move until {when}.</source>
        <translation>{when} तक निःशुल्क बदलें।</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t cancel or move. Write to {name}.</source>
        <translation>यह क्लासिक सर्वर है: यह रद्द या बदल नहीं सकता। {name} को लिखें।</translation>
    </message>
    <message>
        <source>Cancelling takes it off this list alone. If it arrived it stands there: ask {name}.</source>
        <translation>रद्द करने से यह केवल इस सूची से हटेगी। यदि पहुँच गई थी तो वहाँ बनी है: {name} से पूछें।</translation>
    </message>
    <message>
        <source>As sent from this computer. The server took it and mailed both of you.</source>
        <translation>जैसा इस कंप्यूटर से भेजा गया। सर्वर ने ले लिया और आप दोनों को मेल की।</translation>
    </message>
    <message>
        <source>As sent from this computer. The server took it, but its mail failed: tell {name}.</source>
        <translation>जैसा इस कंप्यूटर से भेजा गया। सर्वर ने ले लिया, पर उसकी मेल विफल रही: {name} को बताएँ।</translation>
    </message>
    <message>
        <source>As sent from this computer. No answer came: ask {name} whether it arrived.</source>
        <translation>जैसा इस कंप्यूटर से भेजा गया। उत्तर नहीं आया: {name} से पूछें कि पहुँचा या नहीं।</translation>
    </message>
    <message>
        <source>{times} {zone}</source>
        <translation>{times} {zone}</translation>
    </message>
    <message>
        <source>{offer} with {name}</source>
        <translation>{name} के साथ {offer}</translation>
    </message>
    <message>
        <source>{price} agreed</source>
        <translation>{price} तय हुआ</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>संदर्भ {reference}</translation>
    </message>
    <message>
        <source>From {day} these times fall {length} earlier in {city}.</source>
        <translation>{day} से ये समय {city} में {length} पहले पड़ेंगे।</translation>
    </message>
    <message>
        <source>From {day} these times fall {length} later in {city}.</source>
        <translation>{day} से ये समय {city} में {length} बाद पड़ेंगे।</translation>
    </message>
</context>
<context>
    <name>BookingDetail</name>
    <message>
        <source>{offer} with {name}</source>
        <translation>{name} के साथ {offer}</translation>
    </message>
    <message>
        <source>Copy booking</source>
        <translation>बुकिंग कॉपी करें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>कैलेंडर फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>{price}, settled with {name}</source>
        <translation>{price}, {name} के साथ निपटान</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>निःशुल्क</translation>
    </message>
</context>
<context>
    <name>BookingLine</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open the booking of {name}</source>
        <translation>{name} की बुकिंग खोलें</translation>
    </message>
</context>
<context>
    <name>BookingRows</name>
    <message>
        <source>you host</source>
        <translation>आप संचालक हैं</translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation>{day} से बदली गई</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>आपने रद्द की</translation>
    </message>
    <message>
        <source>Cancelled by {name}</source>
        <translation>{name} ने रद्द की</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>As sent from here</source>
        <translation>जैसा यहाँ से भेजा गया</translation>
    </message>
    <message>
        <source>Mail failed</source>
        <translation>मेल विफल</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>रद्द नहीं हुई</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>वापस नहीं हुई</translation>
    </message>
    <message>
        <source>Note not saved</source>
        <translation>टिप्पणी सहेजी नहीं गई</translation>
    </message>
    <message>
        <source>{times} your time</source>
        <translation>{times} आपका समय</translation>
    </message>
    <message>
        <source>{offer} with {name}</source>
        <translation>{name} के साथ {offer}</translation>
    </message>
    <message>
        <source>mail waiting</source>
        <translation>मेल प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Mail waiting</source>
        <translation>मेल प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>मेरी बुकिंग</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Save all shown as one calendar file</source>
        <translation>दिख रही सभी को एक कैलेंडर फ़ाइल में सहेजें</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>आगामी</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>बीती</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <translation>कौन सी बुकिंग</translation>
    </message>
    <message>
        <source>Find a booking</source>
        <translation>बुकिंग खोजें</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>See past</source>
        <translation>बीती देखें</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर वापस</translation>
    </message>
    <message>
        <source>Last session: {day} with {name}</source>
        <translation>पिछला सत्र: {day}, {name} के साथ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}</source>
        <translation>रद्द: {name}, {when}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>It stands again: {when}</source>
        <translation>फिर से कायम: {when}</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>{path} में सहेजा गया</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>बीता</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>चुना गया</translation>
    </message>
    <message numerus="yes">
        <source>Held for you, {n} min</source>
        <translation>
            <numerusform>आपके लिए रोका, {n} मि.</numerusform>
            <numerusform>आपके लिए रोका, {n} मि.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held {n} min</source>
        <translation>
            <numerusform>रोका {n} मि.</numerusform>
            <numerusform>रोका {n} मि.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपका</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>{time} तक रोका</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रोका</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} तक</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>संचालन</translation>
    </message>
    <message>
        <source>attending</source>
        <translation>भागीदारी</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation>अभी, {time} तक</translation>
    </message>
    <message>
        <source>No earlier open time</source>
        <translation>इससे पहले कोई खाली समय नहीं</translation>
    </message>
    <message>
        <source>This is its time now</source>
        <translation>यही इसका वर्तमान समय है</translation>
    </message>
    <message>
        <source>No later open time</source>
        <translation>इसके बाद कोई खाली समय नहीं</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>बहुत जल्दी</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>बहुत दूर</translation>
    </message>
    <message>
        <source>Day is full</source>
        <translation>दिन भरा है</translation>
    </message>
    <message>
        <source>You’re busy</source>
        <translation>आप व्यस्त हैं</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>past, yours</source>
        <translation>बीता, आपका</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>आपका</translation>
    </message>
    <message>
        <source>past, booked</source>
        <translation>बीता, बुक</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>बुक</translation>
    </message>
    <message numerus="yes">
        <source>held for you, {n} minutes left</source>
        <translation>
            <numerusform>आपके लिए रोका, {n} मिनट शेष</numerusform>
            <numerusform>आपके लिए रोका, {n} मिनट शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>held by someone until {time}</source>
        <translation>{time} तक किसी ने रोका</translation>
    </message>
    <message>
        <source>too soon to book</source>
        <translation>बुक करने के लिए बहुत जल्दी</translation>
    </message>
    <message>
        <source>too far ahead to book</source>
        <translation>बुक करने के लिए बहुत दूर</translation>
    </message>
    <message>
        <source>no more sessions that day</source>
        <translation>उस दिन और सत्र नहीं</translation>
    </message>
    <message>
        <source>you have something else then</source>
        <translation>तब आपका कुछ और है</translation>
    </message>
    <message>
        <source>past</source>
        <translation>बीता</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>चुना गया</translation>
    </message>
    <message>
        <source>{start} to {end} {zone}</source>
        <translation>{start} से {end} {zone}</translation>
    </message>
    <message>
        <source>{time} your time</source>
        <translation>{time} आपका समय</translation>
    </message>
    <message>
        <source>1 held for you</source>
        <translation>1 आपके लिए रोका</translation>
    </message>
    <message numerus="yes">
        <source>{n} free</source>
        <translation>
            <numerusform>{n} खाली</numerusform>
            <numerusform>{n} खाली</numerusform>
        </translation>
    </message>
    <message>
        <source>Full today</source>
        <translation>आज भरा</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>भरा</translation>
    </message>
    <message>
        <source>{city} clocks go forward</source>
        <translation>{city} की घड़ियाँ आगे होंगी</translation>
    </message>
    <message>
        <source>{city} clocks go back</source>
        <translation>{city} की घड़ियाँ पीछे होंगी</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>अभी खुला नहीं</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 सत्र</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} सत्र</numerusform>
            <numerusform>{n} सत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {n}</source>
        <translation>सप्ताह {n}</translation>
    </message>
</context>
<context>
    <name>CalendarBars</name>
    <message>
        <source>Keep the time</source>
        <translation>समय बनाए रखें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Choose another time. Now it is {when}.</source>
        <translation>दूसरा समय चुनें। अभी यह {when} है।</translation>
    </message>
    <message>
        <source>Showing times from {time}.</source>
        <translation>{time} के समय दिखाए जा रहे हैं।</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>ऑफ़लाइन।</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>कार्यसूची</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 सत्र</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} सत्र</numerusform>
            <numerusform>{n} सत्र</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Booked. Reference {reference}</source>
        <translation>बुक हो गया। संदर्भ {reference}</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>{when} पर बदला गया</translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Two time zones on the calendar</source>
        <translation>कैलेंडर में दो समय क्षेत्र</translation>
    </message>
    <message>
        <source>Yours first, then the speaker’s</source>
        <translation>पहले आपका, फिर वक्ता का</translation>
    </message>
    <message>
        <source>Patterns on booked times</source>
        <translation>बुक समय पर पैटर्न</translation>
    </message>
    <message>
        <source>Stripes as well as colour</source>
        <translation>रंग के साथ धारियाँ भी</translation>
    </message>
    <message>
        <source>Height of an hour</source>
        <translation>एक घंटे की ऊँचाई</translation>
    </message>
    <message>
        <source>More of the day at once, or more room for each session</source>
        <translation>एक साथ दिन का अधिक भाग, या हर सत्र के लिए अधिक जगह</translation>
    </message>
    <message>
        <source>row week</source>
        <translation>पंक्ति सप्ताह</translation>
    </message>
</context>
<context>
    <name>CalendarSidebar</name>
    <message>
        <source>In this month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>has sessions</source>
        <translation>में सत्र हैं</translation>
    </message>
    <message>
        <source>has free time</source>
        <translation>में खाली समय है</translation>
    </message>
    <message>
        <source>Next free with {name}</source>
        <translation>{name} का अगला खाली समय</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>sessions</source>
        <translation>
            <numerusform>सत्र</numerusform>
            <numerusform>सत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>session</source>
        <translation>सत्र</translation>
    </message>
    <message numerus="yes">
        <source>sessions with {name}</source>
        <translation>
            <numerusform>{name} के साथ सत्र</numerusform>
            <numerusform>{name} के साथ सत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>session with {name}</source>
        <translation>{name} के साथ सत्र</translation>
    </message>
    <message numerus="yes">
        <source>free times</source>
        <translation>
            <numerusform>खाली समय</numerusform>
            <numerusform>खाली समय</numerusform>
        </translation>
    </message>
    <message>
        <source>free time</source>
        <translation>खाली समय</translation>
    </message>
    <message>
        <source>clock change</source>
        <translation>घड़ी परिवर्तन</translation>
    </message>
    <message numerus="yes">
        <source>clock changes</source>
        <translation>
            <numerusform>घड़ी परिवर्तन</numerusform>
            <numerusform>घड़ी परिवर्तन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarViews</name>
    <message>
        <source>Whose calendar?</source>
        <translation>किसका कैलेंडर?</translation>
    </message>
    <message>
        <source>Find a speaker to see when they are free. Your own sessions are here once you are signed in.</source>
        <translation>वक्ता खोजें और देखें कि वे कब खाली हैं। साइन इन करने पर आपके अपने सत्र यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>वक्ता खोजें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
</context>
<context>
    <name>CallerForm</name>
    <message>
        <source>Book for a caller</source>
        <translation>कॉल करने वाले के लिए बुक करें</translation>
    </message>
    <message>
        <source>Caller’s name</source>
        <translation>कॉल करने वाले का नाम</translation>
    </message>
    <message>
        <source>Caller’s email</source>
        <translation>कॉल करने वाले का ईमेल</translation>
    </message>
</context>
<context>
    <name>ChangedElsewhere</name>
    <message>
        <source>Keep mine</source>
        <translation>मेरा रखें</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>उनका लें</translation>
    </message>
</context>
<context>
    <name>CheckAdvice</name>
    <message>
        <source>Close the app and open it again. If it stays so, restore a backup.</source>
        <translation>ऐप बंद करके फिर खोलें। ऐसा ही रहे तो कोई बैकअप पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>Restore a backup, under “Data and server”.</source>
        <translation>“डेटा और सर्वर” में कोई बैकअप पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>Back up now, and send us the report.</source>
        <translation>अभी बैकअप लें, और हमें रिपोर्ट भेजें।</translation>
    </message>
    <message>
        <source>Book nothing here until a backup is restored, under “Data and server”.</source>
        <translation>“डेटा और सर्वर” में बैकअप पुनर्स्थापित होने तक यहाँ कुछ बुक न करें।</translation>
    </message>
    <message>
        <source>Keep the data folder on a disk of this computer, not on a network drive.</source>
        <translation>डेटा फ़ोल्डर इस कंप्यूटर की डिस्क पर रखें, नेटवर्क ड्राइव पर नहीं।</translation>
    </message>
    <message>
        <source>Close the app and open it again. If it stays so, update the app.</source>
        <translation>ऐप बंद करके फिर खोलें। ऐसा ही रहे तो ऐप अपडेट करें।</translation>
    </message>
    <message>
        <source>Check the server’s address, under “Data and server”.</source>
        <translation>“डेटा और सर्वर” में सर्वर का पता जाँचें।</translation>
    </message>
    <message>
        <source>Run the checks again in a while. If it stays so, tell the office.</source>
        <translation>थोड़ी देर बाद फिर जाँचें। ऐसा ही रहे तो दफ़्तर को बताएँ।</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer right.</source>
        <translation>इस कंप्यूटर की तारीख़ और समय ठीक करें।</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or name another folder (--data-dir).</source>
        <translation>वहाँ लिखने का अधिकार लें, या दूसरा फ़ोल्डर बताएँ (--data-dir)।</translation>
    </message>
    <message>
        <source>Check its address, user and password. Letters wait in the Outbox meanwhile.</source>
        <translation>इसका पता, उपयोगकर्ता और पासवर्ड जाँचें। तब तक पत्र आउटबॉक्स में रुके रहते हैं।</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{all} में से {n} पूरे</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what}: पूरा</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions with prices</source>
        <translation>
            <numerusform>मूल्य सहित {n} सत्र</numerusform>
            <numerusform>मूल्य सहित {n} सत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session with its price</source>
        <translation>मूल्य सहित 1 सत्र</translation>
    </message>
    <message>
        <source>Headline and about</source>
        <translation>शीर्षक और परिचय</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>लिखें</translation>
    </message>
    <message>
        <source>A session with its price</source>
        <translation>मूल्य सहित एक सत्र</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>साप्ताहिक समय</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>तय करें</translation>
    </message>
    <message>
        <source>Cancellation rule</source>
        <translation>रद्द करने का नियम</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>एक फ़ोटो</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>प्रकाशित करें</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes this filter</source>
        <translation>Delete यह फ़िल्टर हटाता है</translation>
    </message>
    <message>
        <source>Opens the choices of this filter</source>
        <translation>इस फ़िल्टर के विकल्प खोलता है</translation>
    </message>
</context>
<context>
    <name>ChoicePopover</name>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>विकल्प खोजें</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>चुना गया</translation>
    </message>
</context>
<context>
    <name>ClosedOverlay</name>
    <message>
        <source>Find a speaker</source>
        <translation>वक्ता खोजें</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>उस दिन बंद</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>पूरे सप्ताह बंद</translation>
    </message>
    <message>
        <source>Nothing these days</source>
        <translation>इन दिनों कुछ नहीं</translation>
    </message>
    <message>
        <source>{name} has no times here.</source>
        <translation>यहाँ {name} का कोई समय नहीं।</translation>
    </message>
    <message>
        <source>{name} has no sessions to book yet.</source>
        <translation>{name} के पास अभी बुक करने योग्य सत्र नहीं हैं।</translation>
    </message>
    <message>
        <source>You have no sessions these days.</source>
        <translation>इन दिनों आपके कोई सत्र नहीं।</translation>
    </message>
    <message>
        <source>Next free: {when}</source>
        <translation>अगला खाली समय: {when}</translation>
    </message>
</context>
<context>
    <name>CodeClock</name>
    <message>
        <source>Send a new code</source>
        <translation>नया कोड भेजें</translation>
    </message>
    <message numerus="yes">
        <source>Works for {n} more minutes</source>
        <translation>
            <numerusform>{n} मिनट और मान्य</numerusform>
            <numerusform>{n} मिनट और मान्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Works for one more minute</source>
        <translation>एक मिनट और मान्य</translation>
    </message>
    <message>
        <source>No longer works</source>
        <translation>अब मान्य नहीं</translation>
    </message>
    <message>
        <source>Sent again. </source>
        <translation>फिर भेजा गया। </translation>
    </message>
    <message numerus="yes">
        <source>New code in {n} s</source>
        <translation>
            <numerusform>{n} से. में नया कोड</numerusform>
            <numerusform>{n} से. में नया कोड</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes only once</source>
        <translation>यह एक ही बार आता है</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Check your mail</source>
        <translation>अपनी मेल देखें</translation>
    </message>
    <message>
        <source>A six-digit code is on its way to</source>
        <translation>छह अंकों का कोड भेजा जा रहा है:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Confirm address</source>
        <translation>पते की पुष्टि करें</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <translation>अपने पते की पुष्टि करें</translation>
    </message>
    <message>
        <source>A six-digit code waits in the Outbox for</source>
        <translation>छह अंकों का कोड आउटबॉक्स में प्रतीक्षा में है:</translation>
    </message>
    <message>
        <source>A six-digit code can’t be mailed to</source>
        <translation>छह अंकों का कोड यहाँ नहीं भेजा जा सकता:</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Go to anything</source>
        <translation>कहीं भी जाएँ</translation>
    </message>
    <message>
        <source>Opens the command palette, {key}</source>
        <translation>कमांड पैलेट खोलता है, {key}</translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation>कमांड पैलेट खोलता है</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>ग्रिड में</translation>
    </message>
    <message>
        <source>On a booking</source>
        <translation>बुकिंग पर</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>मेरी बुकिंग</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>आउटबॉक्स</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>उपलब्धता</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>कहीं भी जाएँ</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>वक्ता खोजें</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>नई बुकिंग</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर करें</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>प्राथमिकताएँ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Recent messages</source>
        <translation>हाल के संदेश</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>साइडबार मोड़ें या खोलें</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>अगला पैनल</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>पिछला पैनल</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>विंडो बंद करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>हर जगह साइन आउट करें</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>वक्ता आयात करें</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>बैकअप लें</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ऐप के बारे में</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>हल्की थीम</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>गहरी थीम</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>उच्च कंट्रास्ट थीम</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>सिस्टम की थीम</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>दिन का दृश्य</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>सप्ताह का दृश्य</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>महीने का दृश्य</translation>
    </message>
    <message>
        <source>Agenda view</source>
        <translation>कार्यसूची का दृश्य</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>पिछली अवधि</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>अगली अवधि</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>आज पर जाएँ</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>तारीख पर जाएँ</translation>
    </message>
    <message>
        <source>Next open time</source>
        <translation>अगला खाली समय</translation>
    </message>
    <message>
        <source>Previous open time</source>
        <translation>पिछला खाली समय</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>समय क्षेत्र बदलें</translation>
    </message>
    <message>
        <source>Why can’t this be booked?</source>
        <translation>यह बुक क्यों नहीं हो सकता?</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>बुकिंग रद्द करें</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>बुकिंग बदलें</translation>
    </message>
    <message>
        <source>Copy booking</source>
        <translation>बुकिंग कॉपी करें</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>कैलेंडर फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>एक खाने से दूसरे पर जाएँ</translation>
    </message>
    <message>
        <source>First and last of the row</source>
        <translation>पंक्ति का पहला और अंतिम</translation>
    </message>
    <message>
        <source>Book or open</source>
        <translation>बुक करें या खोलें</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>चुनें</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>What would you like to leave with?</source>
        <translation>आप क्या लेकर जाना चाहेंगे?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>फिर से रोकें</translation>
    </message>
    <message>
        <source>See the whole week</source>
        <translation>पूरा सप्ताह देखें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>दूसरा समय चुनें</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>सत्र बदलें</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>नया सत्र</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>{name} का समय</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>आपका समय</translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation>{name} के लिए टिप्पणी</translation>
    </message>
    <message>
        <source>Still no answer. What you wrote is kept.</source>
        <translation>अभी भी उत्तर नहीं। आपका लिखा सुरक्षित है।</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>बदला जा रहा है…</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>बुक हो रहा है…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Sign in to book</source>
        <translation>बुक करने के लिए साइन इन करें</translation>
    </message>
    <message>
        <source>Move to {when}</source>
        <translation>{when} पर बदलें</translation>
    </message>
    <message>
        <source>Book {when} for {price}</source>
        <translation>{when}, {price} में बुक करें</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>बुक करें</translation>
    </message>
    <message>
        <source>Book for {price}</source>
        <translation>{price} में बुक करें</translation>
    </message>
    <message numerus="yes">
        <source>Held for you for {n} minutes</source>
        <translation>
            <numerusform>आपके लिए {n} मिनट तक रोका</numerusform>
            <numerusform>आपके लिए {n} मिनट तक रोका</numerusform>
        </translation>
    </message>
    <message>
        <source>Held for you for one minute</source>
        <translation>आपके लिए एक मिनट तक रोका</translation>
    </message>
    <message>
        <source>No longer held for you.</source>
        <translation>अब आपके लिए रोका नहीं है।</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>What you see is as of {time}.</source>
        <translation>आप {time} की स्थिति देख रहे हैं।</translation>
    </message>
    <message>
        <source>Reconnecting… {since}</source>
        <translation>फिर जोड़ा जा रहा है… {since}</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <translation>कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>फिर जुड़ गया।</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Whose profile is this?</source>
        <translation>यह किसकी प्रोफ़ाइल है?</translation>
    </message>
    <message>
        <source>With this address its person can sign up and take the profile over. No mail is sent.</source>
        <translation>इस पते से वह व्यक्ति साइन अप करके प्रोफ़ाइल ले सकता है। कोई मेल नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Set address</source>
        <translation>पता तय करें</translation>
    </message>
</context>
<context>
    <name>ContextRow</name>
    <message>
        <source>Your calendar</source>
        <translation>आपका कैलेंडर</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>सभी सत्र</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>Find a speaker…</source>
        <translation>वक्ता खोजें…</translation>
    </message>
    <message>
        <source>{offer}, {length}, {price}</source>
        <translation>{offer}, {length}, {price}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>आपका समय</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>{name} का समय</translation>
    </message>
    <message>
        <source>Other time zone…</source>
        <translation>अन्य समय क्षेत्र…</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Monday to Friday</source>
        <translation>सोमवार से शुक्रवार</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>The report holds no addresses, no passwords and nothing you typed.</source>
        <translation>रिपोर्ट में न कोई पता है, न पासवर्ड, न आपका लिखा कुछ।</translation>
    </message>
    <message>
        <source>Proactively closed unexpectedly last time</source>
        <translation>पिछली बार Proactively अचानक बंद हो गया</translation>
    </message>
    <message>
        <source>If it happens again, send us this report.</source>
        <translation>अगर फिर ऐसा हो, तो हमें यह रिपोर्ट भेजें।</translation>
    </message>
    <message>
        <source>Your bookings are safe. What you were writing is still in the window, but is not kept on this computer: save it before you restart. If it happens again, send us this report.</source>
        <translation>आपकी बुकिंग सुरक्षित हैं। आप जो लिख रहे थे वह अब भी विंडो में है, पर इस कंप्यूटर पर रखा नहीं जाता: फिर से शुरू करने से पहले उसे सहेज लें। दोबारा ऐसा हो तो हमें यह रिपोर्ट भेजें।</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>हमारी ओर से कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>Your bookings are safe. What you were writing is still in the window and kept on this computer: after a restart you can go on with it. If it happens again, send us this report.</source>
        <translation>आपकी बुकिंग सुरक्षित हैं। आप जो लिख रहे थे, वह अब भी विंडो में है और इस कंप्यूटर पर सहेजा गया है: दोबारा शुरू करने के बाद आप उसे जारी रख सकते हैं। अगर फिर ऐसा हो, तो हमें यह रिपोर्ट भेजें।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>रिपोर्ट सहेजें…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>दोबारा शुरू करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>रिपोर्ट कॉपी हो गई।</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>टेक्स्ट (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved: {reason}</source>
        <translation>रिपोर्ट सहेजी नहीं जा सकी: {reason}</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>रिपोर्ट सहेज ली गई।</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Data and server</source>
        <translation>डेटा और सर्वर</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>मेल सर्वर</translation>
    </message>
    <message>
        <source>mail server smtp port password tls starttls sender test</source>
        <translation>मेल सर्वर smtp पोर्ट पासवर्ड tls starttls प्रेषक परीक्षण</translation>
    </message>
    <message>
        <source>Sent by the server</source>
        <translation>सर्वर भेजता है</translation>
    </message>
    <message>
        <source>Its office sets how.</source>
        <translation>कैसे, यह उसका कार्यालय तय करता है।</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>आपका डेटा कहाँ है</translation>
    </message>
    <message>
        <source>server address office this computer connect</source>
        <translation>सर्वर पता कार्यालय यह कंप्यूटर जोड़ें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>पुनर्स्थापित करें…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>One file with everything, made while the app is open</source>
        <translation>सब कुछ एक फ़ाइल में, ऐप खुला रहते हुए</translation>
    </message>
    <message>
        <source>copy save</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>केवल कहने पर</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>हर सप्ताह</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>अपने आप बैकअप</translation>
    </message>
    <message>
        <source>Into the folder “backups” beside your data; the last {n} stay</source>
        <translation>आपके डेटा के पास “backups” फ़ोल्डर में; अंतिम {n} रहते हैं</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Sample speakers</source>
        <translation>नमूना वक्ता</translation>
    </message>
    <message>
        <source>Made-up speakers to look around with, and what was booked with them</source>
        <translation>देखने के लिए काल्पनिक वक्ता, और उनके साथ की गई बुकिंग</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>बैकअप यहाँ लें</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>यहाँ से पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>{name} takes the place of the present data, which is kept beside it. Everyone has to sign in again.</source>
        <translation>{name} वर्तमान डेटा का स्थान लेगी, जो उसके पास रखा रहेगा। सबको फिर साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>यह बैकअप पुनर्स्थापित करें?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>The sample speakers go, with every session that was booked with them. Your own data stays.</source>
        <translation>नमूना वक्ता और उनके साथ बुक हर सत्र हट जाएगा। आपका अपना डेटा रहेगा।</translation>
    </message>
    <message>
        <source>Remove the sample speakers?</source>
        <translation>नमूना वक्ता हटाएँ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>DatePopover</name>
    <message>
        <source>12 March, next Thu, 2026-03-12</source>
        <translation>12 March, next Thu, 2026-03-12</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>तारीख पर जाएँ</translation>
    </message>
    <message>
        <source>Type a date such as 12 March or 2026-03-12.</source>
        <translation>कोई तारीख लिखें, जैसे “12 March” या 2026-03-12।</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message numerus="yes">
        <source>{n} free times</source>
        <translation>
            <numerusform>{n} खाली समय</numerusform>
            <numerusform>{n} खाली समय</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} free time</source>
        <translation>{n} खाली समय</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 सत्र</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} सत्र</numerusform>
            <numerusform>{n} सत्र</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Add hours on {day}</source>
        <translation>{day} को समय जोड़ें</translation>
    </message>
    <message>
        <source>Copy {day} to other days</source>
        <translation>{day} को दूसरे दिनों पर कॉपी करें</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>इन्हें जोड़ें</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>दोनों को बदलें</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
</context>
<context>
    <name>DefaultsForm</name>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>साप्ताहिक समय</translation>
    </message>
    <message>
        <source>Where a line says nothing</source>
        <translation>जहाँ पंक्ति में कुछ न हो</translation>
    </message>
    <message>
        <source>Each speaker can change these later</source>
        <translation>हर वक्ता इन्हें बाद में बदल सकता है</translation>
    </message>
    <message>
        <source>Update speakers already here</source>
        <translation>मौजूद वक्ताओं को अद्यतन करें</translation>
    </message>
    <message>
        <source>Found by email, or by name where there is none. An empty cell changes nothing.</source>
        <translation>ईमेल से पहचाने जाते हैं, न हो तो नाम से। खाली खाना कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Publish at once</source>
        <translation>तुरंत प्रकाशित करें</translation>
    </message>
    <message>
        <source>Off: they arrive as drafts, seen by you only.</source>
        <translation>बंद: वे मसौदे के रूप में आते हैं, केवल आपको दिखते हैं।</translation>
    </message>
    <message>
        <source>On: everyone can find and book them.</source>
        <translation>चालू: सब उन्हें खोज और बुक कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>{name} के रूप में साइन इन किया गया</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>बैकअप नहीं हुआ: {reason}</translation>
    </message>
    <message>
        <source>Letters to you stay in the language they were in. {reason}</source>
        <translation>आपके नाम के पत्र पहले वाली भाषा में ही रहेंगे। {reason}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>कैलेंडर फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>बुकिंग रद्द करें</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>{name} का समय</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>आपका समय</translation>
    </message>
    <message>
        <source>You host this session</source>
        <translation>आप इस सत्र के संचालक हैं</translation>
    </message>
    <message>
        <source>You attend it</source>
        <translation>आप भाग लेते हैं</translation>
    </message>
    <message>
        <source>{price} agreed</source>
        <translation>{price} तय हुआ</translation>
    </message>
    <message>
        <source>{name}’s note</source>
        <translation>{name} की टिप्पणी</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>आपकी टिप्पणी</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>Discover</name>
    <message numerus="yes">
        <source>{n} of {all} speakers</source>
        <translation>
            <numerusform>{all} में से {n} वक्ता</numerusform>
            <numerusform>{all} में से {n} वक्ता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} speakers free {when}</source>
        <translation>
            <numerusform>{all} में से {n} वक्ता {when} खाली</numerusform>
            <numerusform>{all} में से {n} वक्ता {when} खाली</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers free {when}</source>
        <translation>
            <numerusform>{n} वक्ता {when} खाली</numerusform>
            <numerusform>{n} वक्ता {when} खाली</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} speaker</source>
        <translation>{n} वक्ता</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <translation>
            <numerusform>{n} वक्ता</numerusform>
            <numerusform>{n} वक्ता</numerusform>
        </translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>अभी कोई वक्ता नहीं</translation>
    </message>
    <message>
        <source>They appear here once they publish a profile.</source>
        <translation>प्रोफ़ाइल प्रकाशित करने पर वे यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Show who is free {when}</source>
        <translation>दिखाएँ कौन {when} खाली है</translation>
    </message>
    <message>
        <source>Did you mean a time?</source>
        <translation>क्या आपका आशय समय से था?</translation>
    </message>
    <message>
        <source>Try fewer filters or other words.</source>
        <translation>कम फ़िल्टर या दूसरे शब्द आज़माएँ।</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers match</source>
        <translation>
            <numerusform>{n} वक्ता मिलता है</numerusform>
            <numerusform>{n} वक्ता मिलते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>1 speaker matches</source>
        <translation>1 वक्ता मिलता है</translation>
    </message>
    <message>
        <source>{without}, {matching}.</source>
        <translation>{without}: {matching}।</translation>
    </message>
    <message>
        <source>No one matches “{text}”</source>
        <translation>“{text}” से कोई नहीं मिलता</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>इन फ़िल्टरों से कोई नहीं मिलता</translation>
    </message>
    <message>
        <source>No one is free {when} under {price}</source>
        <translation>{price} से कम में {when} कोई खाली नहीं</translation>
    </message>
    <message>
        <source>No one is free {when}</source>
        <translation>{when} कोई खाली नहीं</translation>
    </message>
    <message>
        <source>Without “{text}”</source>
        <translation>“{text}” के बिना</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>पाठ साफ़ करें</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>किसी भी समय</translation>
    </message>
    <message>
        <source>Drop the time</source>
        <translation>समय हटाएँ</translation>
    </message>
    <message>
        <source>With any topic</source>
        <translation>किसी भी विषय पर</translation>
    </message>
    <message>
        <source>Drop the topic</source>
        <translation>विषय हटाएँ</translation>
    </message>
    <message>
        <source>Without the price limit</source>
        <translation>मूल्य सीमा के बिना</translation>
    </message>
    <message>
        <source>Drop price limit</source>
        <translation>मूल्य सीमा हटाएँ</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>किसी भी भाषा में</translation>
    </message>
    <message>
        <source>Drop the language</source>
        <translation>भाषा हटाएँ</translation>
    </message>
    <message>
        <source>At any length</source>
        <translation>किसी भी अवधि का</translation>
    </message>
    <message>
        <source>Drop the length</source>
        <translation>अवधि हटाएँ</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Name, topic, or a time like “thu 3pm”</source>
        <translation>नाम, विषय, या समय जैसे “गुरु 3pm”</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>वक्ता खोजें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>सर्वोत्तम मेल</translation>
    </message>
    <message>
        <source>Soonest free</source>
        <translation>सबसे पहले खाली</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Clear the text and all filters</source>
        <translation>पाठ और सभी फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>वक्ता</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर वापस</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>वक्ता आयात करें</translation>
    </message>
</context>
<context>
    <name>EarnedPanel</name>
    <message>
        <source>Earned in {month}</source>
        <translation>{month} की कमाई</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>What your sessions come to stands here.</source>
        <translation>आपके सत्रों का योग यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>{sum} booked ahead</source>
        <translation>{sum} आगे के लिए बुक</translation>
    </message>
    <message>
        <source>Week of {day}: {sum}</source>
        <translation>{day} का सप्ताह: {sum}</translation>
    </message>
    <message>
        <source>Earned by week</source>
        <translation>साप्ताहिक कमाई</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>इस सप्ताह</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%Ln more in this file</source>
        <translation>
            <numerusform>इस फ़ाइल में %Ln और</numerusform>
            <numerusform>इस फ़ाइल में %Ln और</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>A calendar entry</source>
        <translation>एक कैलेंडर प्रविष्टि</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entries</source>
        <translation>
            <numerusform>%Ln कैलेंडर प्रविष्टि</numerusform>
            <numerusform>%Ln कैलेंडर प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>एक कैलेंडर फ़ाइल</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, पूरा दिन</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} से {end}</translation>
    </message>
    <message>
        <source>{when} and again later</source>
        <translation>{when} और बाद में फिर</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>{name} की ओर से</translation>
    </message>
    <message>
        <source>This is your booking {reference}.</source>
        <translation>यह आपकी बुकिंग {reference} है।</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>इसे खोलें</translation>
    </message>
    <message>
        <source>It has been cancelled.</source>
        <translation>यह रद्द कर दी गई है।</translation>
    </message>
    <message>
        <source>{offer}, {times}</source>
        <translation>{offer}, {times}</translation>
    </message>
    <message>
        <source>You have something else then:</source>
        <translation>तब आपका कुछ और है:</translation>
    </message>
    <message>
        <source>You have no session then.</source>
        <translation>तब आपका कोई सत्र नहीं है।</translation>
    </message>
    <message>
        <source>Sign in to see whether you are free then.</source>
        <translation>साइन इन करके देखें कि आप तब खाली हैं या नहीं।</translation>
    </message>
</context>
<context>
    <name>ExceptionPopover</name>
    <message>
        <source>A day that differs</source>
        <translation>एक अलग दिन</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>अन्य समय</translation>
    </message>
    <message>
        <source>Away or other hours</source>
        <translation>अनुपस्थित या अन्य समय</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>उन्हें देखें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>समय जोड़ें</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Optional, only you see it</source>
        <translation>वैकल्पिक, केवल आपको दिखता है</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>यह दिन सहेजें</translation>
    </message>
    <message>
        <source>Add this day</source>
        <translation>यह दिन जोड़ें</translation>
    </message>
    <message>
        <source>has bookings</source>
        <translation>में बुकिंग हैं</translation>
    </message>
    <message>
        <source>Usually {hours}</source>
        <translation>सामान्यतः {hours}</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>इन्हें जोड़ें</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>दोनों को बदलें</translation>
    </message>
    <message>
        <source>1 booking would fall outside these hours. It stays.</source>
        <translation>1 बुकिंग इस समय से बाहर पड़ेगी। वह बनी रहेगी।</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings would fall outside these hours. They stay.</source>
        <translation>
            <numerusform>{n} बुकिंग इस समय से बाहर पड़ेगी। वह बनी रहेगी।</numerusform>
            <numerusform>{n} बुकिंग इस समय से बाहर पड़ेंगी। वे बनी रहेंगी।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionsList</name>
    <message>
        <source>Add a day</source>
        <translation>दिन जोड़ें</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>अलग दिन</translation>
    </message>
    <message>
        <source>Holidays, travel, a later start: days that are not as usual.</source>
        <translation>छुट्टियाँ, यात्रा, देर से शुरुआत: जो दिन सामान्य नहीं हैं।</translation>
    </message>
    <message>
        <source>Usual hours again on {day}</source>
        <translation>{day} को फिर सामान्य समय</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Fixed while it runs</source>
        <translation>चलते समय बदला नहीं जा सकता</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>दूसरी चुनें…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSV फ़ाइल यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Nothing is kept until you say so.</source>
        <translation>आपके कहने तक कुछ नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>{lines} lines, {columns} columns, {mark}, {letters}</source>
        <translation>{lines} पंक्तियाँ, {columns} स्तंभ, {mark}, {letters}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Say a day or an hour, such as “thu 14-16”.</source>
        <translation>कोई दिन या समय बताएँ, जैसे “गुरु 14-16”।</translation>
    </message>
    <message>
        <source>Up to {price}</source>
        <translation>{price} तक</translation>
    </message>
    <message>
        <source>Or when?</source>
        <translation>या कब?</translation>
    </message>
    <message>
        <source>thu 14-16, tomorrow 3pm</source>
        <translation>गुरु 14-16, कल 3pm</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>इस सप्ताह</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>{new} would be new, {known} would be updated</source>
        <translation>{new} नए होंगे, {known} अद्यतन होंगे</translation>
    </message>
    <message>
        <source>{new} would be new, {known} are here already and left alone</source>
        <translation>{new} नए होंगे, {known} पहले से हैं और वैसे ही रहेंगे</translation>
    </message>
    <message numerus="yes">
        <source>{n} can’t be read</source>
        <translation>
            <numerusform>{n} पढ़ी नहीं जा सकी</numerusform>
            <numerusform>{n} पढ़ी नहीं जा सकीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have no time zone</source>
        <translation>
            <numerusform>{n} में समय क्षेत्र नहीं</numerusform>
            <numerusform>{n} में समय क्षेत्र नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>{zone} is filled in</source>
        <translation>{zone} भरा जाता है</translation>
    </message>
    <message numerus="yes">
        <source>{n} have no price</source>
        <translation>
            <numerusform>{n} में मूल्य नहीं</numerusform>
            <numerusform>{n} में मूल्य नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>{price} is filled in</source>
        <translation>{price} भरा जाता है</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Which speakers shall it begin with?</source>
        <translation>यहाँ अभी कुछ नहीं है। किन वक्ताओं से शुरू करें?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>वक्ता आयात करें</translation>
    </message>
    <message>
        <source>From a CSV file, previewed before anything is kept</source>
        <translation>CSV फ़ाइल से, कुछ भी रखने से पहले पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Connect to an office server</source>
        <translation>कार्यालय के सर्वर से जुड़ें</translation>
    </message>
    <message>
        <source>Its speakers and bookings, with your account there</source>
        <translation>उसके वक्ता और बुकिंग, वहाँ आपके खाते के साथ</translation>
    </message>
    <message>
        <source>All of it stays in one file on this computer until you connect.</source>
        <translation>जुड़ने तक सब कुछ इसी कंप्यूटर की एक फ़ाइल में रहता है।</translation>
    </message>
    <message>
        <source>You speak yourself?</source>
        <translation>क्या आप स्वयं वक्ता हैं?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>Putting sample speakers in…</source>
        <translation>नमूना वक्ता जोड़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Sample speakers with open times, easy to remove</source>
        <translation>खाली समय वाले नमूना वक्ता, आसानी से हटने वाले</translation>
    </message>
</context>
<context>
    <name>ForgotForm</name>
    <message>
        <source>Set a new password</source>
        <translation>नया पासवर्ड तय करें</translation>
    </message>
    <message>
        <source>We mail you a code for it.</source>
        <translation>इसके लिए हम आपको कोड मेल करते हैं।</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>मुझे कोड मेल करें</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message numerus="yes">
        <source>In {n} weeks</source>
        <translation>
            <numerusform>{n} सप्ताह में</numerusform>
            <numerusform>{n} सप्ताह में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} days</source>
        <translation>
            <numerusform>{n} दिन में</numerusform>
            <numerusform>{n} दिन में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks ago</source>
        <translation>
            <numerusform>{n} सप्ताह पहले</numerusform>
            <numerusform>{n} सप्ताह पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} दिन पहले</numerusform>
            <numerusform>{n} दिन पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>{length} में</translation>
    </message>
    <message numerus="yes">
        <source>{n} min</source>
        <translation>
            <numerusform>{n} मि.</numerusform>
            <numerusform>{n} मि.</numerusform>
        </translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} घं. {m} मि.</translation>
    </message>
    <message numerus="yes">
        <source>{n} h</source>
        <translation>
            <numerusform>{n} घं.</numerusform>
            <numerusform>{n} घं.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>of the system</source>
        <translation>सिस्टम का</translation>
    </message>
    <message numerus="yes">
        <source>{release}, {n} zones</source>
        <translation>
            <numerusform>{release}, {n} क्षेत्र</numerusform>
            <numerusform>{release}, {n} क्षेत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in is kept in a private file</source>
        <translation>साइन-इन एक निजी फ़ाइल में रखा है</translation>
    </message>
    <message>
        <source>Mail waits in the Outbox</source>
        <translation>मेल आउटबॉक्स में प्रतीक्षा करती है</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>They stay, and no one is told. Only new bookings follow the new hours.</source>
        <translation>वे बनी रहेंगी और किसी को सूचना नहीं जाएगी। केवल नई बुकिंग नए समय पर चलेंगी।</translation>
    </message>
    <message>
        <source>You may move or cancel each by itself.</source>
        <translation>आप हर एक को अलग से बदल या रद्द कर सकते हैं।</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>यह दिन सहेजें</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>समय सहेजें</translation>
    </message>
    <message>
        <source>1 booking would fall outside your new hours</source>
        <translation>1 बुकिंग आपके नए समय से बाहर पड़ेगी</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings would fall outside your new hours</source>
        <translation>
            <numerusform>{n} बुकिंग आपके नए समय से बाहर पड़ेगी</numerusform>
            <numerusform>{n} बुकिंग आपके नए समय से बाहर पड़ेंगी</numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>बनी रहेगी</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Leave out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>नाम नहीं</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>ईमेल पता नहीं है</translation>
    </message>
    <message>
        <source>Two addresses in one cell</source>
        <translation>एक खाने में दो पते</translation>
    </message>
    <message>
        <source>Same email as line {n}</source>
        <translation>पंक्ति {n} वाला ही ईमेल</translation>
    </message>
    <message>
        <source>Price isn’t a number</source>
        <translation>मूल्य संख्या नहीं है</translation>
    </message>
    <message>
        <source>Too many decimals for {currency}</source>
        <translation>{currency} के लिए बहुत अधिक दशमलव</translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation>ऐसा कोई समय क्षेत्र नहीं</translation>
    </message>
    <message>
        <source>No such currency</source>
        <translation>ऐसी कोई मुद्रा नहीं</translation>
    </message>
    <message>
        <source>Minutes can’t be read</source>
        <translation>मिनट पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <source>Unreadable letters</source>
        <translation>अपठनीय अक्षर</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>बहुत लंबा</translation>
    </message>
    <message>
        <source>A quote that is never closed</source>
        <translation>उद्धरण चिह्न बंद नहीं हुआ</translation>
    </message>
    <message>
        <source>Another number of columns</source>
        <translation>स्तंभों की अलग संख्या</translation>
    </message>
    <message>
        <source>“{value}”, did you mean {zone}?</source>
        <translation>“{value}”, क्या आपका आशय {zone} था?</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>“{value}”</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>पंक्ति {n}</translation>
    </message>
    <message>
        <source>Lines {a} and {b}</source>
        <translation>पंक्तियाँ {a} और {b}</translation>
    </message>
    <message numerus="yes">
        <source>Lines {a}, {b} and {n} more</source>
        <translation>
            <numerusform>पंक्तियाँ {a}, {b} और {n} अन्य</numerusform>
            <numerusform>पंक्तियाँ {a}, {b} और {n} अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>वक्ता आयात करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Choose a list of speakers</source>
        <translation>वक्ताओं की सूची चुनें</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>सूचियाँ (*.csv *.tsv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Report saved to {file}</source>
        <translation>रिपोर्ट {file} में सहेजी गई</translation>
    </message>
    <message>
        <source>{new} new, {updated} updated.</source>
        <translation>{new} नए, {updated} अद्यतन।</translation>
    </message>
    <message numerus="yes">
        <source>{n} were here just so.</source>
        <translation>
            <numerusform>{n} पहले से वैसे ही थे।</numerusform>
            <numerusform>{n} पहले से वैसे ही थे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here and left alone.</source>
        <translation>
            <numerusform>{n} पहले से थे और वैसे ही छोड़े गए।</numerusform>
            <numerusform>{n} पहले से थे और वैसे ही छोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the file again to go on.</source>
        <translation>जारी रखने के लिए फ़ाइल फिर आयात करें।</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>अभी कुछ नहीं रखा गया</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>आयात हो रहा है</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} lines</source>
        <translation>
            <numerusform>{n} पंक्ति आयात करें</numerusform>
            <numerusform>{n} पंक्तियाँ आयात करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुक गया</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयात हुआ</translation>
    </message>
    <message numerus="yes">
        <source>First {n} lines, tried</source>
        <translation>
            <numerusform>पहली {n} पंक्ति, परखी गई</numerusform>
            <numerusform>पहली {n} पंक्तियाँ, परखी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>A list needs names, in one column or two. Email, topics, headline, about, languages, price, minutes and city or time zone go in where they are there. A line without an email becomes a profile that the office runs, and that its person may claim later. Importing the same list again updates, and doubles nobody.</source>
        <translation>सूची में नाम चाहिए, एक या दो स्तंभों में। ईमेल, विषय, शीर्षक, परिचय, भाषाएँ, मूल्य, मिनट और शहर या समय क्षेत्र जहाँ हों वहाँ से लिए जाते हैं। बिना ईमेल वाली पंक्ति कार्यालय की चलाई प्रोफ़ाइल बनती है, जिसे वह व्यक्ति बाद में ले सकता है। वही सूची फिर आयात करने पर अद्यतन होता है, कोई दोहराया नहीं जाता।</translation>
    </message>
    <message>
        <source>Choose which column is the name: without a name no line can be read.</source>
        <translation>चुनें कि नाम किस स्तंभ में है: नाम के बिना कोई पंक्ति पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Stopping after this batch.</source>
        <translation>इस खेप के बाद रुक जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>Cancel keeps the {n} lines already in; run it again to go on.</source>
        <translation>
            <numerusform>रद्द करने पर आ चुकी {n} पंक्ति रहेगी; जारी रखने के लिए फिर चलाएँ।</numerusform>
            <numerusform>रद्द करने पर आ चुकी {n} पंक्तियाँ रहेंगी; जारी रखने के लिए फिर चलाएँ।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press keys…</source>
        <translation>कुंजियाँ दबाएँ…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Press the new keys. Escape gives up, Backspace takes the keys away.</source>
        <translation>नई कुंजियाँ दबाएँ। Escape छोड़ता है, Backspace कुंजियाँ हटाता है।</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>अफ़्रीकी</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>अल्बानियाई</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>अम्हेरी</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>अरबी</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>आर्मेनियाई</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>अज़रबैजानी</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>बास्क</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>बेलारूसी</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>बंगाली</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>बोस्नियाई</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>बुल्गारियाई</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>बर्मीज़</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>कातालान</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>चीनी</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>क्रोएशियाई</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>डेनिश</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>डच</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>एस्पेरेंतो</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>एस्टोनियाई</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>फ़िनिश</translation>
    </message>
    <message>
        <source>French</source>
        <translation>फ़्रेंच</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>गैलिशियन</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>जॉर्जियाई</translation>
    </message>
    <message>
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>यूनानी</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>गुजराती</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>हिब्रू</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>हंगेरियाई</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>आइसलैंडिक</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>इंडोनेशियाई</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>आयरिश</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>इतालवी</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>जापानी</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>कन्नड़</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>कज़ाख़</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>खमेर</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>कोरियाई</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>कुर्दिश</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>किर्गीज़</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>लाओ</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>लैटिन</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>लातवियाई</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>लिथुआनियाई</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>मकदूनियाई</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>मलय</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>मलयालम</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>माल्टीज़</translation>
    </message>
    <message>
        <source>Maori</source>
        <translation>माओरी</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>मराठी</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>मंगोलियाई</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>नेपाली</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>नॉर्वेजियाई</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>नॉर्वेजियाई बोकमाल</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>नॉर्वेजियाई नॉयनॉर्स्क</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>पश्तो</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>फ़ारसी</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>पोलिश</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>पुर्तगाली</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>पंजाबी</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>रोमानियाई</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>रूसी</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>संस्कृत</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>सर्बियाई</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>सिंहली</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>स्लोवाक</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>स्लोवेनियाई</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>सोमाली</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>स्पेनिश</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>स्वाहिली</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>स्वीडिश</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>टैगलॉग</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>ताजिक</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>तमिल</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>तेलुगू</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>थाई</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>तिब्बती</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>तुर्की</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>तुर्कमेन</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>यूक्रेनियाई</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>उर्दू</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>उज़्बेक</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>वियतनामी</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>वेल्श</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>ख़ोसा</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>योरूबा</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>ज़ुलू</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>बैकअप चुनें</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.db *.backup);;All files (*)</source>
        <translation>बैकअप (*.sqlite *.db *.backup);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>बहुत जल्दी</translation>
    </message>
    <message>
        <source>Closed: nothing drawn</source>
        <translation>बंद: कुछ नहीं बना</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>आपके लिए रोका</translation>
    </message>
    <message>
        <source>Held by someone</source>
        <translation>किसी ने रोका</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>चुना गया</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपका</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>संचालन</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>भागीदारी</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>बीता</translation>
    </message>
    <message>
        <source>Outside your hours: no lines</source>
        <translation>आपके समय के बाहर: कोई रेखा नहीं</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>आपके समय से बाहर</translation>
    </message>
    <message>
        <source>This day: {hosted} hosted, {attended} attended</source>
        <translation>इस दिन: {hosted} संचालित, {attended} में भागीदारी</translation>
    </message>
    <message>
        <source>This week: {hosted} hosted, {attended} attended</source>
        <translation>इस सप्ताह: {hosted} संचालित, {attended} में भागीदारी</translation>
    </message>
    <message>
        <source>{attended} attended</source>
        <translation>{attended} में भागीदारी</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Letters</source>
        <translation>पत्र</translation>
    </message>
    <message>
        <source>To {email}</source>
        <translation>{email} को</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>From</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>To</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>संलग्न</translation>
    </message>
    <message>
        <source>Code {digits}</source>
        <translation>कोड {digits}</translation>
    </message>
</context>
<context>
    <name>LocalMail</name>
    <message>
        <source>Using this computer only?</source>
        <translation>केवल यही कंप्यूटर इस्तेमाल करते हैं?</translation>
    </message>
    <message>
        <source>Mail stays in the local Outbox. The code is the first message there.</source>
        <translation>मेल स्थानीय आउटबॉक्स में रहती है। कोड वहाँ पहला संदेश है।</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>आउटबॉक्स खोलें</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>The app was closed while you were in the middle of something.</source>
        <translation>जब ऐप बंद हुआ, तब आप किसी काम के बीच में थे।</translation>
    </message>
    <message>
        <source>A booking is not made yet.</source>
        <translation>एक बुकिंग अभी पूरी नहीं हुई है।</translation>
    </message>
    <message>
        <source>Hours are not saved yet.</source>
        <translation>समय अभी सहेजे नहीं गए हैं।</translation>
    </message>
    <message>
        <source>A list is not imported yet.</source>
        <translation>एक सूची अभी आयात नहीं हुई है।</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Proactively closed unexpectedly last time.</source>
        <translation>पिछली बार Proactively अचानक बंद हो गया।</translation>
    </message>
    <message>
        <source>What was booked and saved is safe.</source>
        <translation>जो बुक और सहेजा गया था, वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>रिपोर्ट देखें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>LostTimes</name>
    <message>
        <source>{when} can’t be booked</source>
        <translation>{when} बुक नहीं हो सकता</translation>
    </message>
    <message>
        <source>{why}. Your note is kept.</source>
        <translation>{why}। आपकी टिप्पणी सुरक्षित है।</translation>
    </message>
    <message>
        <source>Someone just took {when}</source>
        <translation>{when} अभी किसी ने ले लिया</translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation>आपकी टिप्पणी सुरक्षित है।</translation>
    </message>
    <message>
        <source>Nearest times with {name}:</source>
        <translation>{name} के साथ निकटतम समय:</translation>
    </message>
    <message>
        <source>{name} has no open time near it.</source>
        <translation>{name} का आसपास कोई खाली समय नहीं।</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Sign-up code</source>
        <translation>साइन-अप कोड</translation>
    </message>
    <message>
        <source>Password reset code</source>
        <translation>पासवर्ड रीसेट कोड</translation>
    </message>
    <message>
        <source>You already have an account</source>
        <translation>आपका खाता पहले से है</translation>
    </message>
    <message>
        <source>About a session</source>
        <translation>एक सत्र के बारे में</translation>
    </message>
    <message>
        <source>Your session moved to {when}</source>
        <translation>आपका सत्र {when} पर बदला गया</translation>
    </message>
    <message>
        <source>Cancelled: {when}</source>
        <translation>रद्द: {when}</translation>
    </message>
    <message>
        <source>Reminder: {name}, {when}</source>
        <translation>अनुस्मारक: {name}, {when}</translation>
    </message>
    <message>
        <source>New booking: {when}</source>
        <translation>नई बुकिंग: {when}</translation>
    </message>
    <message>
        <source>Booked: {name}, {day}</source>
        <translation>बुक: {name}, {day}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजी गई</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजी जा रही है</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>{why}, not tried again</source>
        <translation>{why}, फिर कोशिश नहीं होगी</translation>
    </message>
    <message>
        <source>{why}, next try {time}</source>
        <translation>{why}, अगली कोशिश {time}</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>छोड़ दी गई</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>कोई मेल सर्वर सेट नहीं है</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>आज, {time}</translation>
    </message>
    <message>
        <source>No answer from the mail server</source>
        <translation>मेल सर्वर से कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>मेलबॉक्स भरा है</translation>
    </message>
    <message>
        <source>Mail server wants another login</source>
        <translation>मेल सर्वर दूसरा लॉगिन चाहता है</translation>
    </message>
    <message>
        <source>Mail server asks to wait</source>
        <translation>मेल सर्वर रुकने को कहता है</translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <translation>ऐसा कोई मेलबॉक्स नहीं</translation>
    </message>
    <message>
        <source>Refused as unwanted</source>
        <translation>अवांछित मानकर अस्वीकृत</translation>
    </message>
    <message>
        <source>Mail server said no</source>
        <translation>मेल सर्वर ने मना किया</translation>
    </message>
    <message>
        <source>The booking is safe.</source>
        <translation>बुकिंग सुरक्षित है।</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>और कुछ प्रभावित नहीं।</translation>
    </message>
    <message>
        <source>We don’t try again by ourselves.</source>
        <translation>हम अपने आप फिर कोशिश नहीं करते।</translation>
    </message>
    <message>
        <source>We try again at {time}, then less and less often for three days.</source>
        <translation>हम {time} पर फिर कोशिश करेंगे, फिर तीन दिन तक कम होते अंतराल पर।</translation>
    </message>
</context>
<context>
    <name>MailBar</name>
    <message>
        <source>A letter could not be sent.</source>
        <translation>एक पत्र नहीं भेजा जा सका।</translation>
    </message>
    <message numerus="yes">
        <source>{n} letters could not be sent.</source>
        <translation>
            <numerusform>{n} पत्र नहीं भेजा जा सका।</numerusform>
            <numerusform>{n} पत्र नहीं भेजे जा सके।</numerusform>
        </translation>
    </message>
    <message>
        <source>The Outbox says why, and when it is tried again. Bookings stand.</source>
        <translation>आउटबॉक्स बताता है कि क्यों, और दोबारा कब कोशिश होगी। बुकिंग बनी रहती हैं।</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>आउटबॉक्स खोलें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>MailServerForm</name>
    <message>
        <source>Set by your office for this computer.</source>
        <translation>आपके कार्यालय ने इस कंप्यूटर के लिए तय किया।</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Letters come from</source>
        <translation>पत्रों का प्रेषक</translation>
    </message>
    <message>
        <source>Front desk &lt;bookings@example.com&gt;</source>
        <translation>स्वागत कक्ष &lt;bookings@example.com&gt;</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>असुरक्षित</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Use this mail server</source>
        <translation>यह मेल सर्वर इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परखें</translation>
    </message>
    <message>
        <source>Send no mail</source>
        <translation>मेल न भेजें</translation>
    </message>
    <message>
        <source>Set by {who} for this computer.</source>
        <translation>{who} ने इस कंप्यूटर के लिए तय किया है।</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>कीचेन में रखा है</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>It answers and takes mail: {greeting}</source>
        <translation>उत्तर देता है और मेल लेता है: {greeting}</translation>
    </message>
    <message>
        <source>Enter the server’s name, such as mail.example.com.</source>
        <translation>सर्वर का नाम लिखें, जैसे mail.example.com।</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>1 से 65535।</translation>
    </message>
    <message>
        <source>Enter one address, alone or as Name &lt;name@example.com&gt;.</source>
        <translation>एक पता लिखें, अकेला या नाम &lt;name@example.com&gt; के रूप में।</translation>
    </message>
</context>
<context>
    <name>MailedForm</name>
    <message>
        <source>Back to sign in</source>
        <translation>साइन इन पर वापस</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} go in, with line {line} as the example</source>
        <translation>
            <numerusform>{all} में से {n} लिए जाते हैं, पंक्ति {line} उदाहरण है</numerusform>
            <numerusform>{all} में से {n} लिए जाते हैं, पंक्ति {line} उदाहरण है</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Some fields need another look.</source>
        <translation>कुछ फ़ील्ड फिर देखें।</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {wait}.</source>
        <translation>बहुत अधिक कोशिशें। {wait} में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>You have another session {when}.</source>
        <translation>{when} आपका दूसरा सत्र है।</translation>
    </message>
    <message>
        <source>Someone just took {when}.</source>
        <translation>{when} अभी किसी ने ले लिया।</translation>
    </message>
    <message>
        <source>{when} can’t be booked. {why}</source>
        <translation>{when} बुक नहीं हो सकता। {why}</translation>
    </message>
    <message>
        <source>It could be moved until {when}. Ask the other side directly.</source>
        <translation>इसे {when} तक बदला जा सकता था। दूसरे पक्ष से सीधे पूछें।</translation>
    </message>
    <message>
        <source>The cancel could be taken back until {when}.</source>
        <translation>रद्द करना {when} तक वापस लिया जा सकता था।</translation>
    </message>
    <message>
        <source>It could be cancelled until {when}. Ask the other side directly.</source>
        <translation>इसे {when} तक रद्द किया जा सकता था। दूसरे पक्ष से सीधे पूछें।</translation>
    </message>
    <message>
        <source>This session began {when} and can’t be changed any more.</source>
        <translation>यह सत्र {when} शुरू हुआ और अब बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This booking was changed meanwhile. Here is how it stands now.</source>
        <translation>इस बीच यह बुकिंग बदल गई। अब यह ऐसी है।</translation>
    </message>
    <message>
        <source>This request was already used for another booking. Choose the time once more.</source>
        <translation>यह अनुरोध किसी और बुकिंग के लिए इस्तेमाल हो चुका है। समय एक बार फिर चुनें।</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>यह अब यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Keep yours, or take theirs.</source>
        <translation>इस बीच यह कहीं और बदल गया। अपना रखें या उनका लें।</translation>
    </message>
    <message>
        <source>Email and password don’t match. Check both and try again.</source>
        <translation>ईमेल और पासवर्ड मेल नहीं खाते। दोनों जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Your address is not verified yet. Enter the code from the mail.</source>
        <translation>आपका पता अभी सत्यापित नहीं है। मेल में आया कोड डालें।</translation>
    </message>
    <message>
        <source>That is not the code, or it is no longer good. Look at the newest mail.</source>
        <translation>यह वह कोड नहीं है, या अब मान्य नहीं है। सबसे नई मेल देखें।</translation>
    </message>
    <message>
        <source>That is not the code, and it is void now. Ask for a new one.</source>
        <translation>यह वह कोड नहीं है, और अब वह निरस्त है। नया माँगें।</translation>
    </message>
    <message>
        <source>That is not the code. One try left.</source>
        <translation>यह वह कोड नहीं है। एक कोशिश बची है।</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. {n} tries left.</source>
        <translation>
            <numerusform>यह वह कोड नहीं है। {n} कोशिश बची है।</numerusform>
            <numerusform>यह वह कोड नहीं है। {n} कोशिशें बची हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is no longer good. Ask for a new one.</source>
        <translation>यह कोड अब मान्य नहीं। नया माँगें।</translation>
    </message>
    <message>
        <source>Only the office may do this.</source>
        <translation>यह केवल कार्यालय कर सकता है।</translation>
    </message>
    <message>
        <source>Only speakers can do this.</source>
        <translation>यह केवल वक्ता कर सकते हैं।</translation>
    </message>
    <message>
        <source>This belongs to someone else.</source>
        <translation>यह किसी और का है।</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this app. Update the app; nothing was changed.</source>
        <translation>{path} इस ऐप के नए संस्करण से बनी है। ऐप अद्यतन करें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a store. It was left as it is; restore a backup.</source>
        <translation>{path} क्षतिग्रस्त है या डेटा भंडार नहीं है। उसे वैसा ही छोड़ा गया; बैकअप पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>Another program is using the store. Close it or wait a moment, then try again.</source>
        <translation>कोई और प्रोग्राम डेटा भंडार इस्तेमाल कर रहा है। उसे बंद करें या थोड़ा रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{path} can’t be written. Check the folder’s permissions.</source>
        <translation>{path} में लिखा नहीं जा सकता। फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was kept. Make room and try again.</source>
        <translation>डिस्क भरी है, इसलिए कुछ नहीं रखा गया। जगह बनाएँ और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{path} can’t be used: {reason}.</source>
        <translation>{path} इस्तेमाल नहीं हो सकती: {reason}।</translation>
    </message>
    <message>
        <source>The mail server said: {text}</source>
        <translation>मेल सर्वर ने कहा: {text}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ऐसी कोई फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>यह एक फ़ोल्डर है</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>यह कोई साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>यह खाली है</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>यह पाठ फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>its letters can’t be read</source>
        <translation>इसके अक्षर पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>इसे पढ़ने की अनुमति नहीं</translation>
    </message>
    <message>
        <source>it can’t be written there</source>
        <translation>वहाँ लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>यह बहुत बड़ी है</translation>
    </message>
    <message>
        <source>it is not a calendar file</source>
        <translation>यह कैलेंडर फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it is not a picture</source>
        <translation>यह चित्र नहीं है</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation>इसमें PEM रूप का प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>it is not a backup of this app</source>
        <translation>यह इस ऐप का बैकअप नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} सेकंड</numerusform>
            <numerusform>{n} सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters.</source>
        <translation>
            <numerusform>कम से कम {n} अक्षर।</numerusform>
            <numerusform>कम से कम {n} अक्षर।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} characters.</source>
        <translation>
            <numerusform>अधिक से अधिक {n} अक्षर।</numerusform>
            <numerusform>अधिक से अधिक {n} अक्षर।</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter one email address, such as name@example.com.</source>
        <translation>एक ईमेल पता लिखें, जैसे name@example.com।</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as bookings.example.com.</source>
        <translation>सर्वर का पता लिखें, जैसे bookings.example.com।</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>संख्या लिखें।</translation>
    </message>
    <message>
        <source>It can’t be less than 0.</source>
        <translation>यह 0 से कम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This currency has no decimals.</source>
        <translation>इस मुद्रा में दशमलव नहीं होते।</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} decimals.</source>
        <translation>
            <numerusform>अधिक से अधिक {n} दशमलव।</numerusform>
            <numerusform>अधिक से अधिक {n} दशमलव।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>सूची से समय क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>Choose a currency from the list.</source>
        <translation>सूची से मुद्रा चुनें।</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>सूची से चुनें।</translation>
    </message>
    <message>
        <source>Ends before it starts.</source>
        <translation>शुरू होने से पहले समाप्त होता है।</translation>
    </message>
    <message>
        <source>Overlaps another range of that day.</source>
        <translation>उस दिन के दूसरे समय से टकराता है।</translation>
    </message>
    <message>
        <source>This belongs to someone else already.</source>
        <translation>यह पहले से किसी और का है।</translation>
    </message>
    <message numerus="yes">
        <source>At least {n}.</source>
        <translation>
            <numerusform>कम से कम {n}।</numerusform>
            <numerusform>कम से कम {n}।</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>यह बहुत अधिक है।</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>नाम लिखें।</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>अपना ईमेल पता लिखें।</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Enter the six digits of the code.</source>
        <translation>कोड के छह अंक लिखें।</translation>
    </message>
    <message>
        <source>Enter a price, or 0 for free.</source>
        <translation>मूल्य लिखें, या निःशुल्क के लिए 0।</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>इसे भरें।</translation>
    </message>
    <message>
        <source>This is your own profile</source>
        <translation>यह आपकी अपनी प्रोफ़ाइल है</translation>
    </message>
    <message>
        <source>This profile is not published</source>
        <translation>यह प्रोफ़ाइल प्रकाशित नहीं है</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>उस दिन बंद</translation>
    </message>
    <message>
        <source>Outside the weekly hours</source>
        <translation>साप्ताहिक समय से बाहर</translation>
    </message>
    <message>
        <source>Sessions don’t start at this minute</source>
        <translation>सत्र इस मिनट पर शुरू नहीं होते</translation>
    </message>
    <message>
        <source>Too close to another booking</source>
        <translation>दूसरी बुकिंग के बहुत पास</translation>
    </message>
    <message>
        <source>Another booking stands in the way</source>
        <translation>दूसरी बुकिंग बीच में है</translation>
    </message>
    <message>
        <source>You have something else then</source>
        <translation>तब आपका कुछ और है</translation>
    </message>
    <message numerus="yes">
        <source>Booking opens {n} days ahead</source>
        <translation>
            <numerusform>बुकिंग {n} दिन पहले खुलती है</numerusform>
            <numerusform>बुकिंग {n} दिन पहले खुलती है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already {n} sessions that week</source>
        <translation>
            <numerusform>उस सप्ताह पहले से {n} सत्र हैं</numerusform>
            <numerusform>उस सप्ताह पहले से {n} सत्र हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already {n} sessions that day</source>
        <translation>
            <numerusform>उस दिन पहले से {n} सत्र हैं</numerusform>
            <numerusform>उस दिन पहले से {n} सत्र हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone holds it</source>
        <translation>किसी ने इसे रोका है</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>{time} तक रोका</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>यह समय बीत चुका है</translation>
    </message>
    <message>
        <source>Only from the next day on</source>
        <translation>केवल अगले दिन से</translation>
    </message>
    <message>
        <source>Only {ahead} away, notice is {notice}</source>
        <translation>केवल {ahead} बचे हैं, पूर्वसूचना {notice} है</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>Inside weekly hours</source>
        <translation>साप्ताहिक समय के भीतर</translation>
    </message>
    <message>
        <source>Starts on the grid</source>
        <translation>सही समय पर शुरू होता है</translation>
    </message>
    <message>
        <source>No other booking</source>
        <translation>कोई दूसरी बुकिंग नहीं</translation>
    </message>
    <message>
        <source>No clash with your sessions</source>
        <translation>आपके सत्रों से कोई टकराव नहीं</translation>
    </message>
    <message>
        <source>Enough notice</source>
        <translation>पर्याप्त पूर्वसूचना</translation>
    </message>
    <message>
        <source>Not too far ahead</source>
        <translation>बहुत दूर नहीं</translation>
    </message>
    <message>
        <source>Room that day and week</source>
        <translation>उस दिन और सप्ताह में जगह है</translation>
    </message>
    <message>
        <source>No one else holds it</source>
        <translation>किसी और ने नहीं रोका</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>This computer has no network. Connect it and try again; your input is kept.</source>
        <translation>इस कंप्यूटर में नेटवर्क नहीं है। जोड़ें और फिर कोशिश करें; आपका लिखा सुरक्षित है।</translation>
    </message>
    <message>
        <source>There is no server called {where}. Check the address, and the network.</source>
        <translation>{where} नाम का कोई सर्वर नहीं। पता और नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>No server is running at {where}. Try again in a while, or check the address.</source>
        <translation>{where} पर कोई सर्वर नहीं चल रहा। कुछ देर बाद कोशिश करें, या पता जाँचें।</translation>
    </message>
    <message>
        <source>No answer from {where}. Your input is kept; try again.</source>
        <translation>{where} से कोई उत्तर नहीं। आपका लिखा सुरक्षित है; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection to {where} broke off. Your input is kept; try again.</source>
        <translation>{where} से कनेक्शन टूट गया। आपका लिखा सुरक्षित है; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{where} is too busy at the moment. Your input is kept; try again in a while.</source>
        <translation>{where} अभी बहुत व्यस्त है। आपका लिखा सुरक्षित है; कुछ देर बाद कोशिश करें।</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} lets nothing through. Check its address in the settings.</source>
        <translation>{where} के रास्ते का प्रॉक्सी कुछ जाने नहीं देता। सेटिंग में उसका पता जाँचें।</translation>
    </message>
    <message>
        <source>What answers at {where} is no Proactively server. Check the address; a guest network may want you to sign in first.</source>
        <translation>{where} पर जो उत्तर देता है वह Proactively सर्वर नहीं है। पता जाँचें; अतिथि नेटवर्क पहले साइन इन माँग सकता है।</translation>
    </message>
    <message>
        <source>{where} is newer than this app. Update the app.</source>
        <translation>{where} इस ऐप से नया है। ऐप अद्यतन करें।</translation>
    </message>
    <message>
        <source>The answer of {where} can’t be read. Try again; if it stays so, tell the office.</source>
        <translation>{where} का उत्तर पढ़ा नहीं जा सका। फिर कोशिश करें; ऐसा ही रहे तो कार्यालय को बताएँ।</translation>
    </message>
    <message>
        <source>{where} offers no secure connection (https), so nothing was sent. Check the address.</source>
        <translation>{where} सुरक्षित कनेक्शन (https) नहीं देता, इसलिए कुछ नहीं भेजा गया। पता जाँचें।</translation>
    </message>
    <message>
        <source>{where} is not encrypted (http), so no password was sent there. Ask the office for its https address.</source>
        <translation>{where} कूटबद्ध नहीं है (http), इसलिए वहाँ पासवर्ड नहीं भेजा गया। कार्यालय से https पता पूछें।</translation>
    </message>
    <message>
        <source>The certificate at {where} is another server’s, so nothing was sent. Check the address.</source>
        <translation>{where} का प्रमाणपत्र किसी और सर्वर का है, इसलिए कुछ नहीं भेजा गया। पता जाँचें।</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for {where}, so nothing was sent. Where the office vouches for it itself, its certificate file belongs into the settings (ca_file).</source>
        <translation>जिस पर यह कंप्यूटर भरोसा करता है, उनमें से कोई {where} की पुष्टि नहीं करता, इसलिए कुछ नहीं भेजा गया। कार्यालय स्वयं पुष्टि करता हो तो उसकी प्रमाणपत्र फ़ाइल सेटिंग (ca_file) में डालें।</translation>
    </message>
    <message>
        <source>The certificate of {where} has run out, so nothing was sent. {clock}</source>
        <translation>{where} के प्रमाणपत्र की अवधि समाप्त है, इसलिए कुछ नहीं भेजा गया। {clock}</translation>
    </message>
    <message>
        <source>The certificate of {where} is not valid yet, so nothing was sent. {clock}</source>
        <translation>{where} का प्रमाणपत्र अभी मान्य नहीं है, इसलिए कुछ नहीं भेजा गया। {clock}</translation>
    </message>
    <message>
        <source>You have been signed out. Sign in to go on.</source>
        <translation>आप साइन आउट हो गए हैं। आगे बढ़ने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>You have been signed out. {clock} Set it right, then sign in.</source>
        <translation>आप साइन आउट हो गए हैं। {clock} उसे ठीक करें, फिर साइन इन करें।</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} दिन</numerusform>
            <numerusform>{n} दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is {length} behind the server’s.</source>
        <translation>इस कंप्यूटर की घड़ी सर्वर से {length} पीछे है।</translation>
    </message>
    <message>
        <source>This computer’s clock is {length} ahead of the server’s.</source>
        <translation>इस कंप्यूटर की घड़ी सर्वर से {length} आगे है।</translation>
    </message>
    <message>
        <source>This computer’s clock says {day}, {time}: if that is wrong, set it right; if not, tell the office.</source>
        <translation>इस कंप्यूटर की घड़ी {day}, {time} बताती है: गलत हो तो ठीक करें, नहीं तो कार्यालय को बताएँ।</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>दूसरा पक्ष</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t cancel. Write to {name}.</source>
        <translation>यह क्लासिक सर्वर है: यह रद्द नहीं कर सकता। {name} को लिखें।</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t move a session. Write to {name}.</source>
        <translation>यह क्लासिक सर्वर है: यह सत्र नहीं बदल सकता। {name} को लिखें।</translation>
    </message>
    <message>
        <source>This is a classic server: it passes no note on. Write to {name}.</source>
        <translation>यह क्लासिक सर्वर है: यह टिप्पणी नहीं पहुँचाता। {name} को लिखें।</translation>
    </message>
    <message>
        <source>This is a classic server: it keeps no list. Only what was sent from this computer is shown.</source>
        <translation>यह क्लासिक सर्वर है: यह सूची नहीं रखता। केवल इस कंप्यूटर से भेजा गया दिखता है।</translation>
    </message>
    <message>
        <source>This is a classic server: it holds no time while you decide.</source>
        <translation>यह क्लासिक सर्वर है: आपके सोचने तक यह समय नहीं रोकता।</translation>
    </message>
    <message>
        <source>This is a classic server: it doesn’t say what became of its mail.</source>
        <translation>यह क्लासिक सर्वर है: यह नहीं बताता कि इसकी मेल का क्या हुआ।</translation>
    </message>
    <message>
        <source>The data is on the server: its office keeps the backup.</source>
        <translation>डेटा सर्वर पर है: बैकअप उसका कार्यालय रखता है।</translation>
    </message>
    <message>
        <source>This is a classic server: it doesn’t tell of changes by itself. Refresh to see them.</source>
        <translation>यह क्लासिक सर्वर है: यह परिवर्तन अपने आप नहीं बताता। देखने के लिए ताज़ा करें।</translation>
    </message>
    <message>
        <source>This is a classic server: it keeps no list. Who booked you stands in your mail.</source>
        <translation>यह क्लासिक सर्वर है: यह सूची नहीं रखता। आपको किसने बुक किया, यह आपकी मेल में है।</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t send a code again. Ask its office.</source>
        <translation>यह क्लासिक सर्वर है: यह कोड फिर नहीं भेज सकता। उसके कार्यालय से पूछें।</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t set a new password. Ask its office.</source>
        <translation>यह क्लासिक सर्वर है: यह नया पासवर्ड तय नहीं कर सकता। उसके कार्यालय से पूछें।</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t change an account. Ask its office.</source>
        <translation>यह क्लासिक सर्वर है: यह खाता नहीं बदल सकता। उसके कार्यालय से पूछें।</translation>
    </message>
    <message>
        <source>This is a classic server: everyone can be booked each day from 09:00 to 16:00, and nothing else.</source>
        <translation>यह क्लासिक सर्वर है: हर दिन 09:00 से 16:00 तक सबको बुक किया जा सकता है, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>This is a classic server: of a profile it keeps what you know about and what an hour costs, nothing else.</source>
        <translation>यह क्लासिक सर्वर है: प्रोफ़ाइल में यह केवल आपकी विशेषज्ञता और एक घंटे का मूल्य रखता है।</translation>
    </message>
    <message>
        <source>This is a classic server: its office works on the server itself.</source>
        <translation>यह क्लासिक सर्वर है: इसका कार्यालय सर्वर पर ही काम करता है।</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>पिछला महीना</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>अगला महीना</translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} और</numerusform>
            <numerusform>{n} और</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
</context>
<context>
    <name>MyBookings</name>
    <message>
        <source>Confirmation</source>
        <translation>पुष्टि</translation>
    </message>
    <message>
        <source>Mail about the move</source>
        <translation>बदलाव की मेल</translation>
    </message>
    <message>
        <source>Mail about the cancel</source>
        <translation>रद्द होने की मेल</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>अनुस्मारक</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>{mail} sent: {when}</source>
        <translation>{mail} भेजी गई: {when}</translation>
    </message>
    <message>
        <source>{mail} not sent yet: {why}</source>
        <translation>{mail} अभी नहीं भेजी गई: {why}</translation>
    </message>
    <message>
        <source>{mail} waits to be sent</source>
        <translation>{mail} भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Cancelled by you, {when}</source>
        <translation>आपने रद्द की, {when}</translation>
    </message>
    <message>
        <source>Cancelled by {name}, {when}</source>
        <translation>{name} ने रद्द की, {when}</translation>
    </message>
    <message>
        <source>Cancelled by the office, {when}</source>
        <translation>कार्यालय ने रद्द की, {when}</translation>
    </message>
    <message>
        <source>This booking was changed meanwhile. Your note is kept; save it again.</source>
        <translation>इस बीच यह बुकिंग बदल गई। आपकी टिप्पणी सुरक्षित है; फिर सहेजें।</translation>
    </message>
    <message>
        <source>It stays cancelled: someone else has booked {when}.</source>
        <translation>यह रद्द ही रहेगी: {when} किसी और ने बुक कर लिया है।</translation>
    </message>
    <message>
        <source>See what is ahead</source>
        <translation>आने वाली देखें</translation>
    </message>
    <message>
        <source>Sign in to see them.</source>
        <translation>उन्हें देखने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Your bookings stand here</source>
        <translation>आपकी बुकिंग यहाँ दिखती हैं</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>No booking matches “{text}”</source>
        <translation>“{text}” से कोई बुकिंग नहीं मिलती</translation>
    </message>
    <message>
        <source>Look for a name, a session or a reference.</source>
        <translation>नाम, सत्र या संदर्भ खोजें।</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Find a speaker and press an open time.</source>
        <translation>वक्ता खोजें और खाली समय दबाएँ।</translation>
    </message>
    <message>
        <source>No bookings ahead</source>
        <translation>आगे कोई बुकिंग नहीं</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>वक्ता खोजें</translation>
    </message>
    <message>
        <source>Sessions stand here once they are over.</source>
        <translation>सत्र पूरे होने पर यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>No past sessions yet</source>
        <translation>अभी कोई बीता सत्र नहीं</translation>
    </message>
    <message>
        <source>What is cancelled stays here, with who did it and why.</source>
        <translation>रद्द की गई बुकिंग यहाँ रहती है, किसने और क्यों रद्द की, इसके साथ।</translation>
    </message>
    <message>
        <source>Nothing cancelled</source>
        <translation>कुछ रद्द नहीं</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>Nothing new.</source>
        <translation>कुछ नया नहीं।</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>कल से अब तक</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>{name} booked {day}</source>
        <translation>{name} ने {day} बुक किया</translation>
    </message>
    <message>
        <source>{name} moved to {day}</source>
        <translation>{name} ने {day} पर बदला</translation>
    </message>
    <message>
        <source>{name} cancelled {day}</source>
        <translation>{name} ने {day} रद्द किया</translation>
    </message>
    <message>
        <source>You cancelled {name}, {day}</source>
        <translation>आपने {name} को रद्द किया, {day}</translation>
    </message>
</context>
<context>
    <name>NotificationsPart</name>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Remind me of sessions</source>
        <translation>सत्रों की याद दिलाएँ</translation>
    </message>
    <message>
        <source>By the desktop where it shows notifications, and in the window</source>
        <translation>डेस्कटॉप पर जहाँ सूचनाएँ दिखती हों, और विंडो में</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>कितना पहले</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>शांत समय</translation>
    </message>
    <message>
        <source>Nothing pops up then; a session that begins after them is still told in time</source>
        <translation>तब कुछ सामने नहीं आता; उसके बाद शुरू होने वाला सत्र फिर भी समय पर बताया जाता है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln मिनट पहले</numerusform>
            <numerusform>%Ln मिनट पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>शुरू होने पर</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} से {end}</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>यह कहाँ होता है</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>सत्र का नाम</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>What happens in it</source>
        <translation>इसमें क्या होता है</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>सत्र हटाएँ</translation>
    </message>
    <message>
        <source>What is booked of it stays booked.</source>
        <translation>जो बुक है वह बुक रहेगा।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Street, house, city</source>
        <translation>गली, मकान, शहर</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Free</source>
        <translation>निःशुल्क</translation>
    </message>
    <message>
        <source>{offer}, see its times</source>
        <translation>{offer}, इसके समय देखें</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>नया सत्र</translation>
    </message>
    <message>
        <source>Move {name}: up or down</source>
        <translation>{name} को ऊपर या नीचे करें</translation>
    </message>
    <message>
        <source>Drag, or press up and down</source>
        <translation>खींचें, या ऊपर-नीचे दबाएँ</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} बदलें</translation>
    </message>
</context>
<context>
    <name>OffersEditor</name>
    <message>
        <source>Add session</source>
        <translation>सत्र जोड़ें</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Add at least one session: without one, nobody can book you.</source>
        <translation>कम से कम एक सत्र जोड़ें: इसके बिना कोई आपको बुक नहीं कर सकता।</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all} में से {n}</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Connecting to {where}…</source>
        <translation>{where} से जोड़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Use this computer instead</source>
        <translation>इसके बजाय यह कंप्यूटर इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>आउटबॉक्स</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>No mail server is set, so mail waits here. Sign-up and reset codes can be read here too.</source>
        <translation>कोई मेल सर्वर सेट नहीं है, इसलिए मेल यहाँ प्रतीक्षा करती है। साइन-अप और रीसेट कोड भी यहीं पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Set one up</source>
        <translation>सेट करें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजी गई</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>कौन से पत्र</translation>
    </message>
    <message>
        <source>What the mail server said</source>
        <translation>मेल सर्वर ने क्या कहा</translation>
    </message>
    <message>
        <source>Save as an .eml file</source>
        <translation>.eml फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>अभी फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>अभी कोई मेल नहीं</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>कुछ प्रतीक्षा में नहीं</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>कुछ विफल नहीं</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>अभी कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Confirmations, changes and reminders of your sessions pass through here.</source>
        <translation>आपके सत्रों की पुष्टि, बदलाव और अनुस्मारक यहाँ से गुज़रते हैं।</translation>
    </message>
    <message>
        <source>Sign-up and reset codes appear here. Sign in to see your other mail.</source>
        <translation>साइन-अप और रीसेट कोड यहाँ दिखते हैं। अपनी बाकी मेल देखने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>पत्र सहेजें</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>मेल (*.eml)</translation>
    </message>
    <message>
        <source>Discarded. It will not be sent.</source>
        <translation>छोड़ दिया गया। यह नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} के रूप में सहेजा गया</translation>
    </message>
</context>
<context>
    <name>OwnModel</name>
    <message>
        <source>outside your hours</source>
        <translation>आपके समय से बाहर</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>OwnWeekView</name>
    <message>
        <source>Your calendar</source>
        <translation>आपका कैलेंडर</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Speaking</source>
        <translation>वक्ता के रूप में</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>मेरी बुकिंग</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>आउटबॉक्स</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>उपलब्धता</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>प्राथमिकताएँ</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>वक्ता आयात करें</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>बैकअप चुनें</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.db *.backup);;All files (*)</source>
        <translation>बैकअप (*.sqlite *.db *.backup);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>कहीं भी जाएँ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>A speaker, a page, a command, or “ada thu 3pm”</source>
        <translation>वक्ता, पृष्ठ, कमांड, या “ada गुरु 3pm”</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>ऐसा समझा गया</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Open calendar there</source>
        <translation>वहाँ कैलेंडर खोलें</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>“{text}” के लिए कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>बुक करें</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>जाएँ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>{day}, {times} with {name}</source>
        <translation>{day}, {times}, {name} के साथ</translation>
    </message>
    <message>
        <source>{name}’s calendar, week of {day}</source>
        <translation>{name} का कैलेंडर, {day} का सप्ताह</translation>
    </message>
    <message>
        <source>Everyone free {when}</source>
        <translation>{when} खाली सभी</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{place} में {time}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>1 वक्ता</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <translation>
            <numerusform>{n} वक्ता</numerusform>
            <numerusform>{n} वक्ता</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>निःशुल्क</translation>
    </message>
    <message>
        <source>so {wished} became {got}.</source>
        <translation>इसलिए {wished} की जगह {got} हुआ।</translation>
    </message>
    <message>
        <source>{name} starts on the hour here</source>
        <translation>{name} यहाँ पूरे घंटे पर शुरू करते हैं</translation>
    </message>
    <message>
        <source>{name} starts at a quarter past here</source>
        <translation>{name} यहाँ सवा पर शुरू करते हैं</translation>
    </message>
    <message>
        <source>{name} starts on the half hour here</source>
        <translation>{name} यहाँ साढ़े पर शुरू करते हैं</translation>
    </message>
    <message>
        <source>{name} starts at a quarter to here</source>
        <translation>{name} यहाँ पौने पर शुरू करते हैं</translation>
    </message>
    <message>
        <source>{name} doesn’t start at {wished}</source>
        <translation>{name} {wished} पर शुरू नहीं करते</translation>
    </message>
    <message>
        <source>Review and book</source>
        <translation>देखें और बुक करें</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>करें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>प्राथमिकताएँ</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>श्रेणियाँ</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>ऐसी कोई सेटिंग नहीं</translation>
    </message>
    <message>
        <source>Look for another word.</source>
        <translation>कोई और शब्द खोजें।</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>परिवर्तन तुरंत लागू होते हैं</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Backed up as {name}</source>
        <translation>{name} के रूप में बैकअप हुआ</translation>
    </message>
    <message>
        <source>Restored. Sign in again.</source>
        <translation>पुनर्स्थापित हुआ। फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>The sample speakers are gone.</source>
        <translation>नमूना वक्ता हटा दिए गए।</translation>
    </message>
    <message>
        <source>Password changed. Your other sessions have ended.</source>
        <translation>पासवर्ड बदल गया। आपके अन्य साइन-इन समाप्त हो गए।</translation>
    </message>
    <message>
        <source>Signed out everywhere.</source>
        <translation>हर जगह साइन आउट हुआ।</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>रिपोर्ट कॉपी हुई</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>1 सेटिंग</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings</source>
        <translation>
            <numerusform>{n} सेटिंग</numerusform>
            <numerusform>{n} सेटिंग</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail goes out through {host}.</source>
        <translation>मेल {host} से जाती है।</translation>
    </message>
    <message>
        <source>No mail is sent now. It waits in the Outbox.</source>
        <translation>अब मेल नहीं भेजी जाती। वह आउटबॉक्स में प्रतीक्षा करती है।</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Seen from {place}</source>
        <translation>{place} से देखने पर</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>पिछला सप्ताह</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>अगला सप्ताह</translation>
    </message>
    <message>
        <source>From</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>Past, too soon or full</source>
        <translation>बीता, बहुत जल्दी या भरा</translation>
    </message>
    <message>
        <source>Add a session to your profile: then its free times show here.</source>
        <translation>अपनी प्रोफ़ाइल में सत्र जोड़ें: तब उसके खाली समय यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Nothing can be booked this week.</source>
        <translation>इस सप्ताह कुछ बुक नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Session: {name}</source>
        <translation>सत्र: {name}</translation>
    </message>
</context>
<context>
    <name>PreviewGrid</name>
    <message>
        <source>What bookers see</source>
        <translation>बुक करने वालों को क्या दिखता है</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>बीता</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>Held by someone</source>
        <translation>किसी ने रोका</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>भरा</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>बहुत जल्दी</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>बहुत दूर</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Why is a time missing?</source>
        <translation>कोई समय क्यों नहीं दिखता?</translation>
    </message>
    <message>
        <source>Choose a time of the week above.</source>
        <translation>ऊपर सप्ताह में कोई समय चुनें।</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Sign in to change your password or to end your sessions.</source>
        <translation>पासवर्ड बदलने या साइन-इन समाप्त करने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>इस कंप्यूटर पर साइन इन रहें</translation>
    </message>
    <message>
        <source>Offered so when somebody signs in</source>
        <translation>साइन इन करते समय यही सुझाया जाता है</translation>
    </message>
    <message>
        <source>Keep what is being written</source>
        <translation>जो लिखा जा रहा है उसे रखें</translation>
    </message>
    <message>
        <source>Until it is saved, so that a crash costs nothing. Off: what is kept so far is deleted</source>
        <translation>सहेजे जाने तक, ताकि क्रैश से कुछ न खोए। बंद: अब तक जो रखा है वह हटा दिया जाता है</translation>
    </message>
    <message>
        <source>Names in the desktop’s notifications</source>
        <translation>डेस्कटॉप की सूचनाओं में नाम</translation>
    </message>
    <message>
        <source>Off: they say only that a session begins, and when. The window says everything</source>
        <translation>बंद: वे बस बताती हैं कि सत्र शुरू हो रहा है, और कब। विंडो सब कुछ बताती है</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>वर्तमान पासवर्ड</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more</source>
        <translation>
            <numerusform>{n} या अधिक अक्षर</numerusform>
            <numerusform>{n} या अधिक अक्षर</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>change password present new</source>
        <translation>पासवर्ड बदलें वर्तमान नया</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>हर जगह साइन आउट करें</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>आपके साइन-इन</translation>
    </message>
    <message>
        <source>Ends this one too. A lost computer can’t be used with your account any more.</source>
        <translation>यह भी समाप्त होगा। खोया कंप्यूटर फिर आपके खाते का उपयोग नहीं कर सकेगा।</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>क्या रखा जाता है</translation>
    </message>
    <message>
        <source>Your data stays in the folder under “Data and server”. Passwords of yours are kept as hashes, sign-in keys in the system’s keychain where there is one. Nothing is sent anywhere but the mail that your sessions need.</source>
        <translation>आपका डेटा “डेटा और सर्वर” में बताए फ़ोल्डर में रहता है। पासवर्ड केवल हैश के रूप में रखे जाते हैं, साइन-इन कुंजियाँ सिस्टम की कीचेन में जहाँ वह हो। आपके सत्रों के लिए ज़रूरी मेल के सिवा कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Your data is on {where}, under its office’s rules. Sign-in keys are in the system’s keychain where there is one. Nothing is sent anywhere else.</source>
        <translation>आपका डेटा {where} पर है, उसके कार्यालय के नियमों के अधीन। साइन-इन कुंजियाँ सिस्टम की कीचेन में हैं जहाँ वह हो। और कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Enter your present password.</source>
        <translation>अपना वर्तमान पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>यह आपका वर्तमान पासवर्ड नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more.</source>
        <translation>
            <numerusform>{n} या अधिक अक्षर।</numerusform>
            <numerusform>{n} या अधिक अक्षर।</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be a password.</source>
        <translation>यह पासवर्ड नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Choose photo…</source>
        <translation>फ़ोटो चुनें…</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>विषय जोड़ें</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>भाषा जोड़ें</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Square works best. Initials show until you add one.</source>
        <translation>चौकोर सबसे अच्छी रहती है। तब तक नाम के अक्षर दिखते हैं।</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>चित्र ({kinds})</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{most} में से {n}</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you were writing it.</source>
        <translation>आपके लिखते समय यह प्रोफ़ाइल कहीं और बदल दी गई।</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Changed since you last published</source>
        <translation>पिछले प्रकाशन के बाद बदला</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>प्रकाशन हटाएँ</translation>
    </message>
    <message>
        <source>Save without publishing</source>
        <translation>प्रकाशित किए बिना सहेजें</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>फ़ोटो हटाएँ</translation>
    </message>
    <message>
        <source>Hours of this speaker</source>
        <translation>इस वक्ता का समय</translation>
    </message>
    <message>
        <source>Set contact address…</source>
        <translation>संपर्क पता तय करें…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>No longer in the search</source>
        <translation>अब खोज में नहीं</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>परिवर्तन छोड़ दिए गए</translation>
    </message>
    <message>
        <source>Saved, not published</source>
        <translation>सहेजा गया, प्रकाशित नहीं</translation>
    </message>
    <message>
        <source>They can claim this profile by signing up with that address</source>
        <translation>उस पते से साइन अप करके वे यह प्रोफ़ाइल ले सकते हैं</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>This profile can’t be read</source>
        <translation>यह प्रोफ़ाइल पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>No profile here</source>
        <translation>यहाँ कोई प्रोफ़ाइल नहीं</translation>
    </message>
    <message>
        <source>Only speakers have a profile.</source>
        <translation>प्रोफ़ाइल केवल वक्ताओं की होती है।</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>मसौदा {time} पर रखा गया</translation>
    </message>
    <message>
        <source>Run by the office</source>
        <translation>कार्यालय द्वारा संचालित</translation>
    </message>
    <message>
        <source>This can’t be published yet</source>
        <translation>यह अभी प्रकाशित नहीं हो सकती</translation>
    </message>
    <message>
        <source>Add a session.</source>
        <translation>एक सत्र जोड़ें।</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>सत्र का नाम</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>परिवर्तन प्रकाशित करें</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>प्रकाशित करें</translation>
    </message>
    <message>
        <source>What bookers see</source>
        <translation>बुक करने वालों को क्या दिखता है</translation>
    </message>
    <message>
        <source>What bookers would see</source>
        <translation>बुक करने वालों को क्या दिखेगा</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Lines imported</source>
        <translation>आयात हुई पंक्तियाँ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नए</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>अद्यतन</translation>
    </message>
    <message>
        <source>couldn’t be read</source>
        <translation>पढ़ी नहीं जा सकीं</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines read</source>
        <translation>
            <numerusform>{n} पंक्ति पढ़ी गई</numerusform>
            <numerusform>सभी {n} पंक्तियाँ पढ़ी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} lines</source>
        <translation>{all} में से {n} पंक्तियाँ</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>कुछ सेकंड शेष</translation>
    </message>
    <message numerus="yes">
        <source>About {n} seconds left</source>
        <translation>
            <numerusform>लगभग {n} सेकंड शेष</numerusform>
            <numerusform>लगभग {n} सेकंड शेष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} min left</source>
        <translation>
            <numerusform>लगभग {n} मि. शेष</numerusform>
            <numerusform>लगभग {n} मि. शेष</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFlow</name>
    <message>
        <source>{day}, hours {n}</source>
        <translation>{day}, समय {n}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>{place}, your time</source>
        <translation>{place}, आपका समय</translation>
    </message>
    <message>
        <source>{place}, {name}’s time</source>
        <translation>{place}, {name} का समय</translation>
    </message>
    <message>
        <source>{price}, settled with {name}</source>
        <translation>{price}, {name} के साथ निपटान</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>तय</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>निःशुल्क</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>{name}’s note</source>
        <translation>{name} की टिप्पणी</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>आपकी टिप्पणी</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>As sent from here</source>
        <translation>जैसा यहाँ से भेजा गया</translation>
    </message>
    <message>
        <source>Mail failed</source>
        <translation>मेल विफल</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>{time} पर भेजी</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet, tried {n} times</source>
        <translation>
            <numerusform>अभी नहीं भेजी गई, {n} कोशिश</numerusform>
            <numerusform>अभी नहीं भेजी गई, {n} कोशिशें</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>आवश्यक नहीं</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Confirmation to you</source>
        <translation>आपको पुष्टि</translation>
    </message>
    <message>
        <source>Notice to {name}</source>
        <translation>{name} को सूचना</translation>
    </message>
    <message>
        <source>Change to you</source>
        <translation>आपको बदलाव</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>{name} को बदलाव</translation>
    </message>
    <message>
        <source>Cancellation to you</source>
        <translation>आपको रद्द होने की सूचना</translation>
    </message>
    <message>
        <source>Cancellation to {name}</source>
        <translation>{name} को रद्द होने की सूचना</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>अनुस्मारक</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>{name} को अनुस्मारक</translation>
    </message>
    <message>
        <source>Mail to you</source>
        <translation>आपको मेल</translation>
    </message>
    <message>
        <source>Mail to {name}</source>
        <translation>{name} को मेल</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Back to the calendar</source>
        <translation>कैलेंडर पर वापस</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>संदर्भ कॉपी करें</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>If plans change</source>
        <translation>योजना बदले तो</translation>
    </message>
    <message>
        <source>Open in My bookings</source>
        <translation>मेरी बुकिंग में खोलें</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>कैलेंडर में जोड़ें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF सहेजें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Sent, and not answered</source>
        <translation>भेजा गया, उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>Booked. The server’s mail failed</source>
        <translation>बुक हो गया। सर्वर की मेल विफल रही</translation>
    </message>
    <message>
        <source>Booked. The mail is waiting</source>
        <translation>बुक हो गया। मेल प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>You’re booked</source>
        <translation>आपकी बुकिंग हो गई</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>आपका सत्र</translation>
    </message>
    <message>
        <source>No mail about this session.</source>
        <translation>इस सत्र की कोई मेल नहीं।</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>कैलेंडर फ़ाइलें (*.ics)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copied {reference}</source>
        <translation>{reference} कॉपी हुआ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>सहेजा नहीं गया: {reason}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} सहेजा गया</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>What was being written could not be deleted: {reason}</source>
        <translation>जो लिखा जा रहा था वह हटाया नहीं जा सका: {reason}</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>{offer} with {name}</source>
        <translation>{name} के साथ {offer}</translation>
    </message>
    <message>
        <source>A session begins in {length}</source>
        <translation>एक सत्र {length} में शुरू होगा</translation>
    </message>
    <message>
        <source>A session begins now</source>
        <translation>एक सत्र अभी शुरू हो रहा है</translation>
    </message>
    <message>
        <source>A session has begun</source>
        <translation>एक सत्र शुरू हो चुका है</translation>
    </message>
    <message>
        <source>Begins at {time}.</source>
        <translation>{time} पर शुरू।</translation>
    </message>
    <message>
        <source>Began at {time}.</source>
        <translation>{time} पर शुरू हुआ।</translation>
    </message>
</context>
<context>
    <name>ReminderBars</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Remind again in 5 minutes</source>
        <translation>5 मिनट में फिर याद दिलाएँ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>ResetForm</name>
    <message>
        <source>Set a new password</source>
        <translation>नया पासवर्ड तय करें</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more. You stay signed in nowhere else.</source>
        <translation>
            <numerusform>{n} या अधिक अक्षर। आप और कहीं साइन इन नहीं रहेंगे।</numerusform>
            <numerusform>{n} या अधिक अक्षर। आप और कहीं साइन इन नहीं रहेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>पासवर्ड तय करें और साइन इन करें</translation>
    </message>
    <message>
        <source>If {email} has an account, a code is on its way.</source>
        <translation>यदि {email} का खाता है, तो कोड भेजा जा रहा है।</translation>
    </message>
</context>
<context>
    <name>RhythmStrip</name>
    <message>
        <source>Weekly rhythm</source>
        <translation>साप्ताहिक लय</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>खाली नहीं</translation>
    </message>
    <message>
        <source>rarely free</source>
        <translation>कभी-कभार खाली</translation>
    </message>
    <message>
        <source>sometimes free</source>
        <translation>कभी-कभी खाली</translation>
    </message>
    <message>
        <source>often free</source>
        <translation>अक्सर खाली</translation>
    </message>
    <message>
        <source>nearly always free</source>
        <translation>लगभग हमेशा खाली</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>1 day</source>
        <translation>1 दिन</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} दिन</numerusform>
            <numerusform>{n} दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 घंटा</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} घंटा</numerusform>
            <numerusform>{n} घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} मिनट</numerusform>
            <numerusform>{n} मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>अगले दिन</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 सत्र</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} सत्र</numerusform>
            <numerusform>{n} सत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>The start</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>{span} before</source>
        <translation>{span} पहले</translation>
    </message>
    <message>
        <source>Break before</source>
        <translation>पहले विराम</translation>
    </message>
    <message>
        <source>Break after</source>
        <translation>बाद में विराम</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>पूर्वसूचना</translation>
    </message>
    <message>
        <source>Book ahead</source>
        <translation>कितना आगे बुक</translation>
    </message>
    <message>
        <source>Per day, at most</source>
        <translation>प्रतिदिन अधिकतम</translation>
    </message>
    <message>
        <source>Per week, at most</source>
        <translation>प्रति सप्ताह अधिकतम</translation>
    </message>
    <message>
        <source>Cancel until</source>
        <translation>रद्द करें, तक</translation>
    </message>
    <message>
        <source>Move until</source>
        <translation>बदलें, तक</translation>
    </message>
    <message>
        <source>Start every</source>
        <translation>हर इतने पर शुरू</translation>
    </message>
    <message>
        <source>Its length</source>
        <translation>इसकी अवधि</translation>
    </message>
    <message>
        <source>Each session’s length</source>
        <translation>हर सत्र की अवधि</translation>
    </message>
    <message>
        <source>As the office: {value}</source>
        <translation>कार्यालय जैसा: {value}</translation>
    </message>
</context>
<context>
    <name>SaidDialog</name>
    <message>
        <source>Recent messages</source>
        <translation>हाल के संदेश</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>अभी तक कोई संदेश नहीं।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Connect to an office server</source>
        <translation>कार्यालय के सर्वर से जुड़ें</translation>
    </message>
    <message>
        <source>It is asked what it is; nothing is kept before.</source>
        <translation>उससे पूछा जाता है कि वह क्या है; उससे पहले कुछ नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>One file, offline</source>
        <translation>एक फ़ाइल, ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Office server</source>
        <translation>कार्यालय सर्वर</translation>
    </message>
    <message>
        <source>Shared by a team</source>
        <translation>टीम में साझा</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Not encrypted (http): one can look around there, but not sign in.</source>
        <translation>कूटबद्ध नहीं (http): वहाँ देख सकते हैं, साइन इन नहीं कर सकते।</translation>
    </message>
    <message>
        <source>Its hours are in</source>
        <translation>इसका समय इस क्षेत्र में है</translation>
    </message>
    <message>
        <source>Its prices are in</source>
        <translation>इसके मूल्य इस मुद्रा में हैं</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Asking what it is…</source>
        <translation>पूछा जा रहा है कि वह क्या है…</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <translation>यह कंप्यूटर इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>यह सर्वर इस्तेमाल करें</translation>
    </message>
    <message>
        <source>A classic Proactively server. It can’t cancel, move or list bookings.</source>
        <translation>एक क्लासिक Proactively सर्वर। यह बुकिंग रद्द, बदल या सूचीबद्ध नहीं कर सकता।</translation>
    </message>
    <message>
        <source>A Proactively server</source>
        <translation>एक Proactively सर्वर</translation>
    </message>
    <message>
        <source>A Proactively server, version {version}</source>
        <translation>एक Proactively सर्वर, संस्करण {version}</translation>
    </message>
    <message>
        <source>{where}, set by {who} for this computer.</source>
        <translation>{where}, {who} ने इस कंप्यूटर के लिए तय किया है।</translation>
    </message>
    <message>
        <source>{where}, set by your office for this computer.</source>
        <translation>{where}, आपके कार्यालय ने इस कंप्यूटर के लिए तय किया।</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>कैलेंडर फ़ाइलें (*.ics)</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>कैलेंडर फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>सहेजा नहीं गया: {reason}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} सहेजा गया</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}</source>
        <translation>रद्द: {name}, {when}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Back in your calendar</source>
        <translation>फिर आपके कैलेंडर में</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>You attend</source>
        <translation>आप भाग लेते हैं</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation>अभी, {time} तक</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>{length} में</translation>
    </message>
</context>
<context>
    <name>SetBy</name>
    <message>
        <source>Set by {who}</source>
        <translation>{who} ने तय किया है</translation>
    </message>
    <message>
        <source>Set by your office</source>
        <translation>आपके कार्यालय ने तय किया</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>1 later booking shifts for a person abroad</source>
        <translation>आगे की 1 बुकिंग विदेश में एक व्यक्ति के लिए खिसकेगी</translation>
    </message>
    <message numerus="yes">
        <source>{n} later bookings shift for people abroad</source>
        <translation>
            <numerusform>आगे की {n} बुकिंग विदेश में एक व्यक्ति के लिए खिसकेगी</numerusform>
            <numerusform>आगे की {n} बुकिंग विदेश के लोगों के लिए खिसकेंगी</numerusform>
        </translation>
    </message>
    <message>
        <source>On your clock they stay where they are. On theirs they come at another hour than they would today.</source>
        <translation>आपकी घड़ी पर वे वहीं रहेंगी। उनकी घड़ी पर वे आज से अलग समय पर आएँगी।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Back to the built-in keys</source>
        <translation>मूल कुंजियों पर वापस</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>इसके बजाय यहाँ इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Keys of {command}: {keys}</source>
        <translation>{command} की कुंजियाँ: {keys}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{keys} already does “{command}”.</source>
        <translation>{keys} पहले से “{command}” के लिए है।</translation>
    </message>
    <message>
        <source>A single letter would fire while you type. Add Ctrl or Alt.</source>
        <translation>अकेला अक्षर लिखते समय चल जाएगा। Ctrl या Alt जोड़ें।</translation>
    </message>
    <message>
        <source>Ctrl+Alt types signs on many keyboards. Choose other keys.</source>
        <translation>Ctrl+Alt कई कीबोर्ड पर चिह्न लिखता है। दूसरी कुंजियाँ चुनें।</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Single letters work while a grid or a list has the focus.</source>
        <translation>अकेले अक्षर तब काम करते हैं जब फ़ोकस ग्रिड या सूची पर हो।</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ShortcutsPart</name>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>All back to the built-in keys</source>
        <translation>सब मूल कुंजियों पर वापस</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Fold the sidebar (F9)</source>
        <translation>साइडबार मोड़ें (F9)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>प्राथमिकताएँ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>यहाँ नए हैं?</translation>
    </message>
    <message>
        <source>Forgot it?</source>
        <translation>भूल गए?</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>इस कंप्यूटर पर साइन इन रहें</translation>
    </message>
    <message>
        <source>Browse without an account</source>
        <translation>बिना खाते के देखें</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>No code can reach you. Ask whoever runs it.</source>
        <translation>कोई कोड आप तक नहीं पहुँच सकता। इसे चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>{where} sends no mail.</source>
        <translation>{where} मेल नहीं भेजता।</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>यह सर्वर</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>आपका डेटा कहाँ है</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>Create an account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Have one already?</source>
        <translation>पहले से खाता है?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more. A few words are easy to keep.</source>
        <translation>
            <numerusform>{n} या अधिक अक्षर। कुछ शब्द याद रखना आसान है।</numerusform>
            <numerusform>{n} या अधिक अक्षर। कुछ शब्द याद रखना आसान है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>A six-digit code by mail comes next.</source>
        <translation>आगे मेल से छह अंकों का कोड आएगा।</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>आप यहाँ क्यों आए हैं?</translation>
    </message>
    <message>
        <source>I want to book</source>
        <translation>मैं बुक करना चाहता/चाहती हूँ</translation>
    </message>
    <message>
        <source>Find speakers and book their open times</source>
        <translation>वक्ता खोजें और उनका खाली समय बुक करें</translation>
    </message>
    <message>
        <source>I speak and am booked</source>
        <translation>मैं वक्ता हूँ, लोग मुझे बुक करते हैं</translation>
    </message>
    <message>
        <source>A profile, hours and prices. You can book, too</source>
        <translation>प्रोफ़ाइल, समय और मूल्य। आप बुक भी कर सकते हैं</translation>
    </message>
</context>
<context>
    <name>SpeakerDetail</name>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Next free times</source>
        <translation>अगले खाली समय</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Weekly rhythm</source>
        <translation>साप्ताहिक लय</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>प्रोफ़ाइल संपादित करें</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>नाम कॉपी करें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
</context>
<context>
    <name>SpeakerHead</name>
    <message>
        <source>{place}, {time} now</source>
        <translation>{place}, अभी {time}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 सत्र</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} सत्र</numerusform>
            <numerusform>{n} सत्र</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>Free</source>
        <translation>निःशुल्क</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>कोई खाली समय नहीं</translation>
    </message>
    <message>
        <source>next free {when}</source>
        <translation>अगला खाली समय {when}</translation>
    </message>
    <message>
        <source>draft, not published</source>
        <translation>मसौदा, प्रकाशित नहीं</translation>
    </message>
    <message>
        <source>{price} for {minutes}</source>
        <translation>{minutes} के लिए {price}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Too many tries. Try again in {wait}.</source>
        <translation>बहुत अधिक कोशिशें। {wait} में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>ThemeTiles</name>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all} में से {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} booked</source>
        <translation>
            <numerusform>{all} में से {n} बुक</numerusform>
            <numerusform>{all} में से {n} बुक</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Time and language</source>
        <translation>समय और भाषा</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>city place clock</source>
        <translation>शहर स्थान घड़ी</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>सप्ताह का पहला दिन</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Your own, on every computer. Times are shown in it, and people you meet see it.</source>
        <translation>आपका अपना, हर कंप्यूटर पर। समय इसी में दिखता है और जिनसे आप मिलते हैं वे इसे देखते हैं।</translation>
    </message>
    <message>
        <source>Where nobody is signed in, times are shown in this zone.</source>
        <translation>जहाँ कोई साइन इन न हो, समय इसी क्षेत्र में दिखता है।</translation>
    </message>
    <message>
        <source>Words, dates and numbers. Applies at once.</source>
        <translation>शब्द, तारीखें और संख्याएँ। तुरंत लागू।</translation>
    </message>
    <message>
        <source>Words, dates and numbers, in letters to you too. Applies at once.</source>
        <translation>शब्द, तारीखें और संख्याएँ, आपके नाम के पत्रों में भी। तुरंत लागू।</translation>
    </message>
</context>
<context>
    <name>TimeSide</name>
    <message>
        <source>One hour, in both your times.</source>
        <translation>एक घंटा, आप दोनों के समय में।</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>अभी समय है</translation>
    </message>
    <message>
        <source>{place}, here</source>
        <translation>{place}, यहाँ</translation>
    </message>
    <message>
        <source>{place}, where most speakers are</source>
        <translation>{place}, जहाँ अधिकतर वक्ता हैं</translation>
    </message>
    <message>
        <source>Your waking hours, {first} to {last}</source>
        <translation>आपके जागने का समय, {first} से {last}</translation>
    </message>
    <message>
        <source>No waking hours that you share today</source>
        <translation>आज जागने का कोई साझा समय नहीं</translation>
    </message>
    <message>
        <source>Waking hours you share today: {first} to {last}, {place} time</source>
        <translation>आज जागने का साझा समय: {first} से {last}, {place} का समय</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Block time</source>
        <translation>समय रोकें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>आज कुछ नहीं</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>कैलेंडर खोलें</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>इस सप्ताह</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{place} में {time}</translation>
    </message>
    <message>
        <source>No session is booked for the rest of the week.</source>
        <translation>सप्ताह के शेष दिनों में कोई सत्र बुक नहीं है।</translation>
    </message>
    <message>
        <source>Next: {name}, {when}.</source>
        <translation>अगला: {name}, {when}।</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 सत्र</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} सत्र</numerusform>
            <numerusform>{n} सत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, next gap {time}</source>
        <translation>{sessions}, अगला अंतराल {time}</translation>
    </message>
</context>
<context>
    <name>TopicTag</name>
    <message>
        <source>Remove {topic}</source>
        <translation>{topic} हटाएँ</translation>
    </message>
</context>
<context>
    <name>TraceCard</name>
    <message>
        <source>No: {words}</source>
        <translation>नहीं: {words}</translation>
    </message>
</context>
<context>
    <name>TracePopover</name>
    <message>
        <source>Why can’t this be booked?</source>
        <translation>यह बुक क्यों नहीं हो सकता?</translation>
    </message>
    <message>
        <source>This time can be booked</source>
        <translation>यह समय बुक हो सकता है</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>As bookers would see them</source>
        <translation>जैसा बुक करने वालों को दिखेगा</translation>
    </message>
    <message>
        <source>Lines {a} to {b}</source>
        <translation>पंक्तियाँ {a} से {b}</translation>
    </message>
    <message>
        <source>Line {a}</source>
        <translation>पंक्ति {a}</translation>
    </message>
</context>
<context>
    <name>TriedRow</name>
    <message>
        <source>Updates</source>
        <translation>अद्यतन</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>What the file leaves out stays as it is</source>
        <translation>फ़ाइल जो छोड़ती है वह वैसा ही रहता है</translation>
    </message>
    <message>
        <source>{what} filled in</source>
        <translation>{what} भरे गए</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>बैकअप पुनर्स्थापित करें…</translation>
    </message>
    <message>
        <source>Use this computer for now</source>
        <translation>अभी के लिए यह कंप्यूटर इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>This app is older than its data</source>
        <translation>यह ऐप अपने डेटा से पुराना है</translation>
    </message>
    <message>
        <source>The server can’t be reached</source>
        <translation>सर्वर तक पहुँचा नहीं जा सका</translation>
    </message>
    <message>
        <source>The store is in use</source>
        <translation>डेटा भंडार उपयोग में है</translation>
    </message>
    <message>
        <source>The store can’t be opened</source>
        <translation>डेटा भंडार खोला नहीं जा सका</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>Not on this server</source>
        <translation>इस सर्वर पर नहीं</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <source>This is version {present}. Ask whoever installs programs here.</source>
        <translation>यह संस्करण {present} है। यहाँ प्रोग्राम लगाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The server asks for version {wanted} of Proactively.</source>
        <translation>सर्वर Proactively का संस्करण {wanted} माँगता है।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>{day}, closed</source>
        <translation>{day}, बंद</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Write hours like 9-12 or 09:00 – 12:00.</source>
        <translation>समय ऐसे लिखें: 9-12 या 09:00 – 12:00।</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
</context>
<context>
    <name>WhereDataLives</name>
    <message>
        <source>Where your data lives</source>
        <translation>आपका डेटा कहाँ है</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day}, {time} बजे</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>आज {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>इस सप्ताह</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>इस सप्ताह</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>अगला सप्ताह</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>अगले सप्ताह</translation>
    </message>
</context>
<context>
    <name>ZoneButton</name>
    <message>
        <source>Time zone: {place}</source>
        <translation>समय क्षेत्र: {place}</translation>
    </message>
</context>
<context>
    <name>ZoneList</name>
    <message>
        <source>Time zones</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>City or region</source>
        <translation>शहर या प्रदेश</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>समय क्षेत्र खोजें</translation>
    </message>
</context>
<context>
    <name>ZonesButton</name>
    <message>
        <source>Time zone: {zones}</source>
        <translation>समय क्षेत्र: {zones}</translation>
    </message>
</context>
<context>
    <name>ZonesCard</name>
    <message>
        <source>{place}, {whose}</source>
        <translation>{place}, {whose}</translation>
    </message>
    <message>
        <source>{place}, {day}</source>
        <translation>{place}, {day}</translation>
    </message>
</context>
<context>
    <name>_ChangeLine</name>
    <message>
        <source>{day}: before {before}, now {after} {zone}</source>
        <translation>{day}: पहले {before}, अब {after} {zone}</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Move…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>बुकिंग रद्द करें</translation>
    </message>
    <message>
        <source>Cancel with a reason…</source>
        <translation>कारण के साथ रद्द करें…</translation>
    </message>
    <message>
        <source>Why? Both of you see it.</source>
        <translation>क्यों? आप दोनों को दिखता है।</translation>
    </message>
    <message>
        <source>See all times</source>
        <translation>सभी समय देखें</translation>
    </message>
    <message>
        <source>You can cancel until it begins</source>
        <translation>शुरू होने तक आप रद्द कर सकते हैं</translation>
    </message>
    <message numerus="yes">
        <source>You can cancel until {n} days before</source>
        <translation>
            <numerusform>{n} दिन पहले तक आप रद्द कर सकते हैं</numerusform>
            <numerusform>{n} दिन पहले तक आप रद्द कर सकते हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can cancel until {n} hours before</source>
        <translation>
            <numerusform>{n} घंटा पहले तक आप रद्द कर सकते हैं</numerusform>
            <numerusform>{n} घंटे पहले तक आप रद्द कर सकते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>You can cancel until {time} before</source>
        <translation>{time} पहले तक आप रद्द कर सकते हैं</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
</context>
<context>
    <name>_MappingRow</name>
    <message>
        <source>Empty here</source>
        <translation>यहाँ खाली</translation>
    </message>
    <message>
        <source>{column} goes in as</source>
        <translation>{column} इस रूप में जाता है</translation>
    </message>
</context>
<context>
    <name>_NextTimes</name>
    <message>
        <source>In your time, {place}</source>
        <translation>आपके समय में, {place}</translation>
    </message>
    <message>
        <source>No free time in sight.</source>
        <translation>निकट में कोई खाली समय नहीं।</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>अभी कोई सत्र नहीं।</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Book {when} your time, {there} with {name}</source>
        <translation>{when} आपका समय, {there}, {name} के साथ बुक करें</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Edit note</source>
        <translation>टिप्पणी संपादित करें</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>आपकी टिप्पणी</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>टिप्पणी सहेजें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Note from {name}</source>
        <translation>{name} की टिप्पणी</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>टिप्पणी जोड़ें</translation>
    </message>
</context>
<context>
    <name>_Rhythm</name>
    <message>
        <source>Rarely</source>
        <translation>कभी-कभार</translation>
    </message>
    <message>
        <source>often free</source>
        <translation>अक्सर खाली</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>हर दिन {hours}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Open link</source>
        <translation>लिंक खोलें</translation>
    </message>
    <message>
        <source>Open the link of {name}</source>
        <translation>{name} का लिंक खोलें</translation>
    </message>
</context>
<context>
    <name>_Settings</name>
    <message>
        <source>Change the time zone</source>
        <translation>समय क्षेत्र बदलें</translation>
    </message>
    <message>
        <source>Change language, clock and week</source>
        <translation>भाषा, घड़ी और सप्ताह बदलें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Times are shown for {place}, as this computer says</source>
        <translation>समय {place} के अनुसार दिखते हैं, जैसा यह कंप्यूटर बताता है</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 घंटे</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 घंटे</translation>
    </message>
    <message>
        <source>{language}, {hours}, week from {day}</source>
        <translation>{language}, {hours}, सप्ताह {day} से</translation>
    </message>
</context>
<context>
    <name>_Show</name>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>संचालन</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>भागीदारी</translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message>
        <source>{place}, your time</source>
        <translation>{place}, आपका समय</translation>
    </message>
    <message>
        <source>{place}, {name}’s time</source>
        <translation>{place}, {name} का समय</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Away</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Change this day</source>
        <translation>यह दिन बदलें</translation>
    </message>
</context>
</TS>
