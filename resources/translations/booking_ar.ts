<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>about version checks log report licence</source>
        <translation>حول الإصدار الفحوص السجل تقرير ترخيص</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>برنامج حر برخصة MIT</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Open the whole log</source>
        <translation>فتح السجل كاملًا</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>آخر أسطر السجل</translation>
    </message>
    <message>
        <source>The report leaves out addresses and sign-in keys.</source>
        <translation>لا يتضمن التقرير العناوين ولا مفاتيح الدخول.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>جارٍ التنفيذ…</translation>
    </message>
    <message numerus="yes">
        <source>{n} pass</source>
        <translation>
            <numerusform>لا ناجح</numerusform>
            <numerusform>ناجح واحد</numerusform>
            <numerusform>ناجحان</numerusform>
            <numerusform>‏{n} ناجحة</numerusform>
            <numerusform>‏{n} ناجحًا</numerusform>
            <numerusform>‏{n} ناجح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to know</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>‏{n} تنبيهات</numerusform>
            <numerusform>‏{n} تنبيهًا</numerusform>
            <numerusform>‏{n} تنبيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fail</source>
        <translation>
            <numerusform>لا إخفاق</numerusform>
            <numerusform>إخفاق واحد</numerusform>
            <numerusform>إخفاقان</numerusform>
            <numerusform>‏{n} إخفاقات</numerusform>
            <numerusform>‏{n} إخفاقًا</numerusform>
            <numerusform>‏{n} إخفاق</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>إعداد البريد</translation>
    </message>
    <message>
        <source>The store can’t be asked</source>
        <translation>تعذّر سؤال مخزن البيانات</translation>
    </message>
    <message>
        <source>Database opens and is whole</source>
        <translation>قاعدة البيانات تُفتح وهي سليمة</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>Nothing points nowhere</source>
        <translation>لا مدخل يشير إلى لا شيء</translation>
    </message>
    <message>
        <source>Some entries point nowhere</source>
        <translation>بعض المداخل تشير إلى لا شيء</translation>
    </message>
    <message>
        <source>A second booking of the same time is refused</source>
        <translation>يُرفض حجز ثانٍ للوقت نفسه</translation>
    </message>
    <message>
        <source>Double bookings would not be refused</source>
        <translation>لن تُرفض الحجوزات المزدوجة</translation>
    </message>
    <message>
        <source>Others can read while one writes</source>
        <translation>يمكن للآخرين القراءة أثناء الكتابة</translation>
    </message>
    <message>
        <source>Readers wait for writers</source>
        <translation>القراءة تنتظر الكتابة</translation>
    </message>
    <message>
        <source>The database is of this version</source>
        <translation>قاعدة البيانات من هذا الإصدار</translation>
    </message>
    <message>
        <source>The database is of another version</source>
        <translation>قاعدة البيانات من إصدار آخر</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>الخادم يجيب</translation>
    </message>
    <message>
        <source>The server gives no answer</source>
        <translation>الخادم لا يجيب</translation>
    </message>
    <message>
        <source>Its database is ready</source>
        <translation>قاعدة بياناته جاهزة</translation>
    </message>
    <message>
        <source>Its database gives no answer</source>
        <translation>قاعدة بياناته لا تجيب</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the server’s</source>
        <translation>ساعة هذا الحاسوب توافق ساعة الخادم</translation>
    </message>
    <message>
        <source>This computer’s clock is not the server’s</source>
        <translation>ساعة هذا الحاسوب لا توافق ساعة الخادم</translation>
    </message>
    <message>
        <source>The server sends mail</source>
        <translation>الخادم يرسل البريد</translation>
    </message>
    <message>
        <source>The server sends no mail: letters wait there</source>
        <translation>الخادم لا يرسل بريدًا: الرسائل تنتظر هناك</translation>
    </message>
    <message>
        <source>Time zone data</source>
        <translation>بيانات المناطق الزمنية</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>No system keychain</source>
        <translation>لا توجد حلقة مفاتيح في النظام</translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation>يمكن الكتابة في مجلد البيانات</translation>
    </message>
    <message>
        <source>The data folder can’t be written</source>
        <translation>لا يمكن الكتابة في مجلد البيانات</translation>
    </message>
    <message>
        <source>Mail server answers</source>
        <translation>خادم البريد يجيب</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>لم يُحدَّد خادم بريد</translation>
    </message>
    <message>
        <source>Mail server doesn’t answer</source>
        <translation>خادم البريد لا يجيب</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>نُسخ التقرير</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Account: {name}, {place}</source>
        <translation>الحساب: {name}، {place}</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>حضور</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>‏{n}٪</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>‏{time} في {place}</translation>
    </message>
    <message>
        <source>theme dark light high contrast colours as the system</source>
        <translation>سمة داكن فاتح تباين عالٍ ألوان مثل النظام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوطة</translation>
    </message>
    <message>
        <source>Rows in lists and the height of controls</source>
        <translation>صفوف القوائم وارتفاع عناصر التحكم</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Toasts and panes only. Grids never move.</source>
        <translation>الرسائل والألواح فقط. الشبكات لا تتحرك أبدًا.</translation>
    </message>
    <message>
        <source>Show hours as</source>
        <translation>عرض الساعات</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>١٤:٣٠</translation>
    </message>
    <message>
        <source>2:30 pm</source>
        <translation>٢:٣٠ م</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 ساعة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>A</source>
        <translation>أ</translation>
    </message>
    <message>
        <source>font bigger smaller zoom</source>
        <translation>خط أكبر أصغر تكبير</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>زر</translation>
    </message>
</context>
<context>
    <name>AvailabilityPage</name>
    <message>
        <source>Availability</source>
        <translation>الأوقات المتاحة</translation>
    </message>
    <message>
        <source>These hours were changed elsewhere while you were editing them.</source>
        <translation>تغيّرت هذه الساعات في مكان آخر أثناء تحريرك لها.</translation>
    </message>
    <message>
        <source>These are the hours that hold until you save your own. Change them, or save them as they are.</source>
        <translation>هذه هي الساعات السارية إلى أن تحفظ ساعاتك. غيّرها أو احفظها كما هي.</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>حفظ الساعات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>What bookers see</source>
        <translation>ما يراه الحاجزون</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>حُفظت الساعات</translation>
    </message>
    <message>
        <source>Day saved</source>
        <translation>حُفظ اليوم</translation>
    </message>
    <message>
        <source>Usual hours again</source>
        <translation>عادت الساعات المعتادة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Your hours can’t be read</source>
        <translation>تعذّرت قراءة ساعاتك</translation>
    </message>
    <message>
        <source>No hours here</source>
        <translation>لا ساعات هنا</translation>
    </message>
    <message>
        <source>Only speakers have hours.</source>
        <translation>الساعات للمتحدثين فقط.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Some hours can’t be saved yet</source>
        <translation>لا يمكن حفظ بعض الساعات بعد</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>{place} clocks go forward on {day}. Your hours stay the same here.</source>
        <translation>تُقدَّم الساعة في {place} يوم {day}. تبقى ساعاتك هنا كما هي.</translation>
    </message>
    <message>
        <source>{place} clocks go back on {day}. Your hours stay the same here.</source>
        <translation>تُؤخَّر الساعة في {place} يوم {day}. تبقى ساعاتك هنا كما هي.</translation>
    </message>
    <message>
        <source>1 later booking shifts for a person abroad.</source>
        <translation>حجز لاحق واحد يتغيّر وقته لشخص في الخارج.</translation>
    </message>
    <message numerus="yes">
        <source>{n} later bookings shift for people abroad.</source>
        <translation>
            <numerusform>لا حجز لاحق يتغيّر وقته.</numerusform>
            <numerusform>حجز لاحق واحد يتغيّر وقته لشخص في الخارج.</numerusform>
            <numerusform>حجزان لاحقان يتغيّر وقتهما لأشخاص في الخارج.</numerusform>
            <numerusform>‏{n} حجوزات لاحقة يتغيّر وقتها لأشخاص في الخارج.</numerusform>
            <numerusform>‏{n} حجزًا لاحقًا يتغيّر وقتها لأشخاص في الخارج.</numerusform>
            <numerusform>‏{n} حجز لاحق يتغيّر وقتها لأشخاص في الخارج.</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} a week</source>
        <translation>‏{length} في الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours a week</source>
        <translation>
            <numerusform>لا ساعات في الأسبوع</numerusform>
            <numerusform>ساعة واحدة في الأسبوع</numerusform>
            <numerusform>ساعتان في الأسبوع</numerusform>
            <numerusform>‏{n} ساعات في الأسبوع</numerusform>
            <numerusform>‏{n} ساعة في الأسبوع</numerusform>
            <numerusform>‏{n} ساعة في الأسبوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadCard</name>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Lines that couldn’t be read</source>
        <translation>أسطر تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>1 line couldn’t be read</source>
        <translation>تعذّرت قراءة سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines couldn’t be read</source>
        <translation>
            <numerusform>لا سطر تعذّرت قراءته</numerusform>
            <numerusform>تعذّرت قراءة سطر واحد</numerusform>
            <numerusform>تعذّرت قراءة سطرين</numerusform>
            <numerusform>تعذّرت قراءة {n} أسطر</numerusform>
            <numerusform>تعذّرت قراءة {n} سطرًا</numerusform>
            <numerusform>تعذّرت قراءة {n} سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadModel</name>
    <message>
        <source>Line {n}</source>
        <translation>السطر {n}</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>No clash with your sessions</source>
        <translation>لا تعارض مع جلساتك</translation>
    </message>
    <message>
        <source>A classic server can’t cancel or move: once booked, only {name} can. Ask them, too, where you meet.</source>
        <translation>الخادم القديم الطراز لا يلغي ولا ينقل: بعد الحجز يستطيع ذلك {name} وحده. اسأله أيضًا أين تلتقيان.</translation>
    </message>
    <message>
        <source>The same booking; both sides are told by mail</source>
        <translation>الحجز نفسه؛ ويُبلَّغ الطرفان بالبريد</translation>
    </message>
    <message>
        <source>Too close to cancel or move once it is booked.</source>
        <translation>الوقت قريب جدًا للإلغاء أو النقل بعد الحجز.</translation>
    </message>
    <message>
        <source>Free to cancel until {when}</source>
        <translation>الإلغاء مجاني حتى {when}</translation>
    </message>
    <message>
        <source>Free to move until {when}</source>
        <translation>النقل مجاني حتى {when}</translation>
    </message>
    <message>
        <source>The place comes by mail</source>
        <translation>يصلك المكان بالبريد</translation>
    </message>
    <message>
        <source>By phone, {number}</source>
        <translation>بالهاتف، {number}</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>By call, the link comes by mail</source>
        <translation>بمكالمة، ويصلك الرابط بالبريد</translation>
    </message>
    <message>
        <source>Ask {name} where you meet</source>
        <translation>اسأل {name} أين تلتقيان</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>من الآن</translation>
    </message>
    <message>
        <source>Until it starts, {when}</source>
        <translation>حتى البدء، {when}</translation>
    </message>
    <message>
        <source>You may move or cancel it. {name} is told by mail.</source>
        <translation>يمكنك النقل أو الإلغاء. يُبلَّغ {name} بالبريد.</translation>
    </message>
    <message>
        <source>Cancel free, {price} is not due</source>
        <translation>إلغاء مجاني، لا يُستحق {price}</translation>
    </message>
    <message>
        <source>Move it at no cost</source>
        <translation>النقل بلا تكلفة</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>حتى {when}</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>It stands; ask {name} directly</source>
        <translation>الحجز قائم؛ اسأل {name} مباشرة</translation>
    </message>
    <message>
        <source>This session has begun and can’t be changed any more.</source>
        <translation>بدأت هذه الجلسة ولا يمكن تغييرها بعد الآن.</translation>
    </message>
    <message>
        <source>You may move or cancel until it starts. {name} is told by mail.</source>
        <translation>يمكنك النقل أو الإلغاء حتى البدء. يُبلَّغ {name} بالبريد.</translation>
    </message>
    <message>
        <source>Too late to move or cancel. Ask {name} directly.</source>
        <translation>فات أوان النقل أو الإلغاء. اسأل {name} مباشرة.</translation>
    </message>
    <message>
        <source>Free to cancel until {when}.</source>
        <translation>الإلغاء مجاني حتى {when}.</translation>
    </message>
    <message>
        <source>Free to move until {when}.</source>
        <translation>النقل مجاني حتى {when}.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t cancel or move. Write to {name}.</source>
        <translation>هذا خادم قديم الطراز: لا يمكنه الإلغاء ولا النقل. اكتب إلى {name}.</translation>
    </message>
    <message>
        <source>Cancelling takes it off this list alone. If it arrived it stands there: ask {name}.</source>
        <translation>الإلغاء يزيله من هذه القائمة وحدها. إن كان قد وصل فهو قائم هناك: اسأل {name}.</translation>
    </message>
    <message>
        <source>As sent from this computer. The server took it and mailed both of you.</source>
        <translation>كما أُرسل من هذا الحاسوب. قبله الخادم وراسلكما.</translation>
    </message>
    <message>
        <source>As sent from this computer. The server took it, but its mail failed: tell {name}.</source>
        <translation>كما أُرسل من هذا الحاسوب. قبله الخادم لكن بريده تعثّر: أبلغ {name}.</translation>
    </message>
    <message>
        <source>As sent from this computer. No answer came: ask {name} whether it arrived.</source>
        <translation>كما أُرسل من هذا الحاسوب. لم يأتِ جواب: اسأل {name} هل وصل.</translation>
    </message>
    <message>
        <source>{times} {zone}</source>
        <translation>{times} {zone}</translation>
    </message>
    <message>
        <source>{offer} with {name}</source>
        <translation>‏{offer} مع {name}</translation>
    </message>
    <message>
        <source>{price} agreed</source>
        <translation>المتفق عليه {price}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>المرجع {reference}</translation>
    </message>
    <message>
        <source>From {day} these times fall {length} earlier in {city}.</source>
        <translation>ابتداءً من {day} تتقدّم هذه الأوقات {length} في {city}.</translation>
    </message>
    <message>
        <source>From {day} these times fall {length} later in {city}.</source>
        <translation>ابتداءً من {day} تتأخّر هذه الأوقات {length} في {city}.</translation>
    </message>
</context>
<context>
    <name>BookingDetail</name>
    <message>
        <source>{offer} with {name}</source>
        <translation>‏{offer} مع {name}</translation>
    </message>
    <message>
        <source>Copy booking</source>
        <translation>نسخ الحجز</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>حفظ كملف تقويم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>{price}, settled with {name}</source>
        <translation>‏{price}، يُسوَّى مع {name}</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>بلا مقابل</translation>
    </message>
</context>
<context>
    <name>BookingLine</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the booking of {name}</source>
        <translation>فتح حجز {name}</translation>
    </message>
</context>
<context>
    <name>BookingRows</name>
    <message>
        <source>you host</source>
        <translation>أنت المقدّم</translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation>نُقل من {day}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>ألغيتَه أنت</translation>
    </message>
    <message>
        <source>Cancelled by {name}</source>
        <translation>ألغاه {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>As sent from here</source>
        <translation>كما أُرسل من هنا</translation>
    </message>
    <message>
        <source>Mail failed</source>
        <translation>تعثّر البريد</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>لم يُلغَ</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>لم يُستعَد</translation>
    </message>
    <message>
        <source>Note not saved</source>
        <translation>لم تُحفظ الملاحظة</translation>
    </message>
    <message>
        <source>{times} your time</source>
        <translation>‏{times} بتوقيتك</translation>
    </message>
    <message>
        <source>{offer} with {name}</source>
        <translation>‏{offer} مع {name}</translation>
    </message>
    <message>
        <source>mail waiting</source>
        <translation>البريد في الانتظار</translation>
    </message>
    <message>
        <source>Mail waiting</source>
        <translation>البريد في الانتظار</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>حجوزاتي</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save all shown as one calendar file</source>
        <translation>حفظ كل المعروض في ملف تقويم واحد</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>الماضية</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <translation>أي الحجوزات</translation>
    </message>
    <message>
        <source>Find a booking</source>
        <translation>ابحث عن حجز</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>See past</source>
        <translation>عرض الماضية</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Last session: {day} with {name}</source>
        <translation>آخر جلسة: {day} مع {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>حجوزات</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}</source>
        <translation>أُلغي: {name}، {when}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>It stands again: {when}</source>
        <translation>عاد قائمًا: {when}</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>حُفظ في {path}</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>ماضٍ</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>مُختار</translation>
    </message>
    <message numerus="yes">
        <source>Held for you, {n} min</source>
        <translation>
            <numerusform>محجوز لك مؤقتًا، {n} د</numerusform>
            <numerusform>محجوز لك مؤقتًا، {n} د</numerusform>
            <numerusform>محجوز لك مؤقتًا، {n} د</numerusform>
            <numerusform>محجوز لك مؤقتًا، {n} د</numerusform>
            <numerusform>محجوز لك مؤقتًا، {n} د</numerusform>
            <numerusform>محجوز لك مؤقتًا، {n} د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held {n} min</source>
        <translation>
            <numerusform>مؤقتًا {n} د</numerusform>
            <numerusform>مؤقتًا {n} د</numerusform>
            <numerusform>مؤقتًا {n} د</numerusform>
            <numerusform>مؤقتًا {n} د</numerusform>
            <numerusform>مؤقتًا {n} د</numerusform>
            <numerusform>مؤقتًا {n} د</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>محجوز مؤقتًا حتى {time}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>تقدّمها</translation>
    </message>
    <message>
        <source>attending</source>
        <translation>تحضرها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation>الآن، حتى {time}</translation>
    </message>
    <message>
        <source>No earlier open time</source>
        <translation>لا وقت متاح قبله</translation>
    </message>
    <message>
        <source>This is its time now</source>
        <translation>هذا وقتها الحالي</translation>
    </message>
    <message>
        <source>No later open time</source>
        <translation>لا وقت متاح بعده</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>قريب جدًا</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>بعيد جدًا</translation>
    </message>
    <message>
        <source>Day is full</source>
        <translation>اليوم ممتلئ</translation>
    </message>
    <message>
        <source>You’re busy</source>
        <translation>أنت مشغول</translation>
    </message>
    <message>
        <source>open</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>past, yours</source>
        <translation>ماضٍ، لك</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>past, booked</source>
        <translation>ماضٍ، محجوز</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>محجوز</translation>
    </message>
    <message numerus="yes">
        <source>held for you, {n} minutes left</source>
        <translation>
            <numerusform>محجوز لك مؤقتًا، انتهى الوقت</numerusform>
            <numerusform>محجوز لك مؤقتًا، بقيت دقيقة واحدة</numerusform>
            <numerusform>محجوز لك مؤقتًا، بقيت دقيقتان</numerusform>
            <numerusform>محجوز لك مؤقتًا، بقيت {n} دقائق</numerusform>
            <numerusform>محجوز لك مؤقتًا، بقيت {n} دقيقة</numerusform>
            <numerusform>محجوز لك مؤقتًا، بقيت {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>held by someone until {time}</source>
        <translation>محجوز مؤقتًا لشخص ما حتى {time}</translation>
    </message>
    <message>
        <source>too soon to book</source>
        <translation>أقرب من أن يُحجز</translation>
    </message>
    <message>
        <source>too far ahead to book</source>
        <translation>أبعد من أن يُحجز</translation>
    </message>
    <message>
        <source>no more sessions that day</source>
        <translation>لا جلسات أخرى في ذلك اليوم</translation>
    </message>
    <message>
        <source>you have something else then</source>
        <translation>لديك شيء آخر حينها</translation>
    </message>
    <message>
        <source>past</source>
        <translation>ماضٍ</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>مُختار</translation>
    </message>
    <message>
        <source>{start} to {end} {zone}</source>
        <translation>‏{start} إلى {end} {zone}</translation>
    </message>
    <message>
        <source>{time} your time</source>
        <translation>‏{time} بتوقيتك</translation>
    </message>
    <message>
        <source>1 held for you</source>
        <translation>واحد محجوز لك مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} free</source>
        <translation>
            <numerusform>لا متاح</numerusform>
            <numerusform>متاح واحد</numerusform>
            <numerusform>متاحان</numerusform>
            <numerusform>‏{n} متاحة</numerusform>
            <numerusform>‏{n} متاحًا</numerusform>
            <numerusform>‏{n} متاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Full today</source>
        <translation>ممتلئ اليوم</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>{city} clocks go forward</source>
        <translation>تُقدَّم الساعة في {city}</translation>
    </message>
    <message>
        <source>{city} clocks go back</source>
        <translation>تُؤخَّر الساعة في {city}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>‏{n} جلسات</numerusform>
            <numerusform>‏{n} جلسة</numerusform>
            <numerusform>‏{n} جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {n}</source>
        <translation>الأسبوع {n}</translation>
    </message>
</context>
<context>
    <name>CalendarBars</name>
    <message>
        <source>Keep the time</source>
        <translation>إبقاء الوقت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose another time. Now it is {when}.</source>
        <translation>اختر وقتًا آخر. الوقت الحالي {when}.</translation>
    </message>
    <message>
        <source>Showing times from {time}.</source>
        <translation>الأوقات المعروضة كما في {time}.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>غير متصل.</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>‏{n} جلسات</numerusform>
            <numerusform>‏{n} جلسة</numerusform>
            <numerusform>‏{n} جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Booked. Reference {reference}</source>
        <translation>تم الحجز. المرجع {reference}</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>نُقل إلى {when}</translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Two time zones on the calendar</source>
        <translation>منطقتان زمنيتان في التقويم</translation>
    </message>
    <message>
        <source>Yours first, then the speaker’s</source>
        <translation>منطقتك أولًا ثم منطقة المتحدث</translation>
    </message>
    <message>
        <source>Patterns on booked times</source>
        <translation>نقوش على الأوقات المحجوزة</translation>
    </message>
    <message>
        <source>Stripes as well as colour</source>
        <translation>خطوط إضافة إلى اللون</translation>
    </message>
    <message>
        <source>Height of an hour</source>
        <translation>ارتفاع الساعة</translation>
    </message>
    <message>
        <source>More of the day at once, or more room for each session</source>
        <translation>قدر أكبر من اليوم دفعة واحدة، أو مساحة أوسع لكل جلسة</translation>
    </message>
    <message>
        <source>row week</source>
        <translation>صف أسبوع</translation>
    </message>
</context>
<context>
    <name>CalendarSidebar</name>
    <message>
        <source>In this month</source>
        <translation>في هذا الشهر</translation>
    </message>
    <message>
        <source>has sessions</source>
        <translation>فيه جلسات</translation>
    </message>
    <message>
        <source>has free time</source>
        <translation>فيه أوقات متاحة</translation>
    </message>
    <message>
        <source>Next free with {name}</source>
        <translation>أقرب وقت متاح مع {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>sessions</source>
        <translation>
            <numerusform>جلسات</numerusform>
            <numerusform>جلسة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>جلسات</numerusform>
            <numerusform>جلسة</numerusform>
            <numerusform>جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>session</source>
        <translation>جلسة</translation>
    </message>
    <message numerus="yes">
        <source>sessions with {name}</source>
        <translation>
            <numerusform>جلسات مع {name}</numerusform>
            <numerusform>جلسة مع {name}</numerusform>
            <numerusform>جلستان مع {name}</numerusform>
            <numerusform>جلسات مع {name}</numerusform>
            <numerusform>جلسة مع {name}</numerusform>
            <numerusform>جلسة مع {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>session with {name}</source>
        <translation>جلسة مع {name}</translation>
    </message>
    <message numerus="yes">
        <source>free times</source>
        <translation>
            <numerusform>أوقات متاحة</numerusform>
            <numerusform>وقت متاح</numerusform>
            <numerusform>وقتان متاحان</numerusform>
            <numerusform>أوقات متاحة</numerusform>
            <numerusform>وقتًا متاحًا</numerusform>
            <numerusform>وقت متاح</numerusform>
        </translation>
    </message>
    <message>
        <source>free time</source>
        <translation>وقت متاح</translation>
    </message>
    <message>
        <source>clock change</source>
        <translation>تغيير للساعة</translation>
    </message>
    <message numerus="yes">
        <source>clock changes</source>
        <translation>
            <numerusform>تغييرات للساعة</numerusform>
            <numerusform>تغيير للساعة</numerusform>
            <numerusform>تغييران للساعة</numerusform>
            <numerusform>تغييرات للساعة</numerusform>
            <numerusform>تغييرًا للساعة</numerusform>
            <numerusform>تغيير للساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarViews</name>
    <message>
        <source>Whose calendar?</source>
        <translation>تقويم مَن؟</translation>
    </message>
    <message>
        <source>Find a speaker to see when they are free. Your own sessions are here once you are signed in.</source>
        <translation>ابحث عن متحدث لترى متى يكون متاحًا. تظهر جلساتك هنا بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>البحث عن متحدث</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>CallerForm</name>
    <message>
        <source>Book for a caller</source>
        <translation>الحجز لمتصل</translation>
    </message>
    <message>
        <source>Caller’s name</source>
        <translation>اسم المتصل</translation>
    </message>
    <message>
        <source>Caller’s email</source>
        <translation>بريد المتصل</translation>
    </message>
</context>
<context>
    <name>ChangedElsewhere</name>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما عندي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ ما عندهم</translation>
    </message>
</context>
<context>
    <name>CheckAdvice</name>
    <message>
        <source>Close the app and open it again. If it stays so, restore a backup.</source>
        <translation>أغلق التطبيق وافتحه من جديد. إن بقي الأمر كذلك فاستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Restore a backup, under “Data and server”.</source>
        <translation>استعد نسخة احتياطية، ضمن «البيانات والخادم».</translation>
    </message>
    <message>
        <source>Back up now, and send us the report.</source>
        <translation>أنشئ نسخة احتياطية الآن، وأرسل إلينا التقرير.</translation>
    </message>
    <message>
        <source>Book nothing here until a backup is restored, under “Data and server”.</source>
        <translation>لا تحجز شيئًا هنا حتى تُستعاد نسخة احتياطية، ضمن «البيانات والخادم».</translation>
    </message>
    <message>
        <source>Keep the data folder on a disk of this computer, not on a network drive.</source>
        <translation>أبقِ مجلد البيانات على قرص في هذا الحاسوب، لا على محرك شبكة.</translation>
    </message>
    <message>
        <source>Close the app and open it again. If it stays so, update the app.</source>
        <translation>أغلق التطبيق وافتحه من جديد. إن بقي الأمر كذلك فحدّث التطبيق.</translation>
    </message>
    <message>
        <source>Check the server’s address, under “Data and server”.</source>
        <translation>تحقّق من عنوان الخادم، ضمن «البيانات والخادم».</translation>
    </message>
    <message>
        <source>Run the checks again in a while. If it stays so, tell the office.</source>
        <translation>أعد الفحص بعد قليل. إن بقي الأمر كذلك فأخبر المكتب.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer right.</source>
        <translation>اضبط تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or name another folder (--data-dir).</source>
        <translation>امنح نفسك حق الكتابة هناك، أو حدّد مجلدًا آخر (--data-dir).</translation>
    </message>
    <message>
        <source>Check its address, user and password. Letters wait in the Outbox meanwhile.</source>
        <translation>تحقّق من عنوانه والمستخدم وكلمة المرور. تنتظر الرسائل في البريد الصادر إلى حين ذلك.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>‏{n} من {all} مكتملة</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>‏{what}: مكتمل</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions with prices</source>
        <translation>
            <numerusform>لا جلسات بأسعار</numerusform>
            <numerusform>جلسة واحدة بسعرها</numerusform>
            <numerusform>جلستان بسعريهما</numerusform>
            <numerusform>‏{n} جلسات بأسعارها</numerusform>
            <numerusform>‏{n} جلسة بأسعارها</numerusform>
            <numerusform>‏{n} جلسة بأسعارها</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session with its price</source>
        <translation>جلسة واحدة بسعرها</translation>
    </message>
    <message>
        <source>Headline and about</source>
        <translation>العنوان والنبذة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>A session with its price</source>
        <translation>جلسة بسعرها</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Cancellation rule</source>
        <translation>قاعدة الإلغاء</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes this filter</source>
        <translation>مفتاح الحذف يزيل هذا المرشّح</translation>
    </message>
    <message>
        <source>Opens the choices of this filter</source>
        <translation>يفتح خيارات هذا المرشّح</translation>
    </message>
</context>
<context>
    <name>ChoicePopover</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>البحث عن خيار</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>ClosedOverlay</name>
    <message>
        <source>Find a speaker</source>
        <translation>البحث عن متحدث</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>مغلق ذلك اليوم</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>مغلق طوال الأسبوع</translation>
    </message>
    <message>
        <source>Nothing these days</source>
        <translation>لا شيء في هذه الأيام</translation>
    </message>
    <message>
        <source>{name} has no times here.</source>
        <translation>لا أوقات لدى {name} هنا.</translation>
    </message>
    <message>
        <source>{name} has no sessions to book yet.</source>
        <translation>لا جلسات لدى {name} للحجز بعد.</translation>
    </message>
    <message>
        <source>You have no sessions these days.</source>
        <translation>لا جلسات لديك في هذه الأيام.</translation>
    </message>
    <message>
        <source>Next free: {when}</source>
        <translation>أقرب وقت متاح: {when}</translation>
    </message>
</context>
<context>
    <name>CodeClock</name>
    <message>
        <source>Send a new code</source>
        <translation>إرسال رمز جديد</translation>
    </message>
    <message numerus="yes">
        <source>Works for {n} more minutes</source>
        <translation>
            <numerusform>انتهت صلاحيته</numerusform>
            <numerusform>صالح لدقيقة أخرى</numerusform>
            <numerusform>صالح لدقيقتين</numerusform>
            <numerusform>صالح لـ {n} دقائق</numerusform>
            <numerusform>صالح لـ {n} دقيقة</numerusform>
            <numerusform>صالح لـ {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Works for one more minute</source>
        <translation>صالح لدقيقة أخرى</translation>
    </message>
    <message>
        <source>No longer works</source>
        <translation>لم يعد صالحًا</translation>
    </message>
    <message>
        <source>Sent again. </source>
        <translation>أُرسل مجددًا. </translation>
    </message>
    <message numerus="yes">
        <source>New code in {n} s</source>
        <translation>
            <numerusform>رمز جديد بعد {n} ث</numerusform>
            <numerusform>رمز جديد بعد {n} ث</numerusform>
            <numerusform>رمز جديد بعد {n} ث</numerusform>
            <numerusform>رمز جديد بعد {n} ث</numerusform>
            <numerusform>رمز جديد بعد {n} ث</numerusform>
            <numerusform>رمز جديد بعد {n} ث</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes only once</source>
        <translation>يأتي مرة واحدة فقط</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Check your mail</source>
        <translation>تفقّد بريدك</translation>
    </message>
    <message>
        <source>A six-digit code is on its way to</source>
        <translation>رمز من ستة أرقام في طريقه إلى</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Confirm address</source>
        <translation>تأكيد العنوان</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <translation>أكّد عنوانك</translation>
    </message>
    <message>
        <source>A six-digit code waits in the Outbox for</source>
        <translation>رمز من ستة أرقام ينتظر في البريد الصادر لـ</translation>
    </message>
    <message>
        <source>A six-digit code can’t be mailed to</source>
        <translation>لا يمكن إرسال رمز من ستة أرقام إلى</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Go to anything</source>
        <translation>انتقل إلى أي شيء</translation>
    </message>
    <message>
        <source>Opens the command palette, {key}</source>
        <translation>يفتح لوحة الأوامر، {key}</translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation>يفتح لوحة الأوامر</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>في الشبكة</translation>
    </message>
    <message>
        <source>On a booking</source>
        <translation>على حجز</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>حجوزاتي</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>البريد الصادر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>الأوقات المتاحة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>انتقل إلى أي شيء</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>البحث عن متحدثين</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Recent messages</source>
        <translation>أحدث الرسائل</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>طي الشريط الجانبي أو بسطه</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوح السابق</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>استيراد متحدثين</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>السمة الفاتحة</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>السمة الداكنة</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>سمة التباين العالي</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>سمة النظام</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>عرض اليوم</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>عرض الأسبوع</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>عرض الشهر</translation>
    </message>
    <message>
        <source>Agenda view</source>
        <translation>عرض جدول الأعمال</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>الفترة التالية</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Next open time</source>
        <translation>الوقت المتاح التالي</translation>
    </message>
    <message>
        <source>Previous open time</source>
        <translation>الوقت المتاح السابق</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>تغيير المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Why can’t this be booked?</source>
        <translation>لماذا لا يمكن حجز هذا؟</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>نقل الحجز</translation>
    </message>
    <message>
        <source>Copy booking</source>
        <translation>نسخ الحجز</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>حفظ كملف تقويم</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>التنقل من خلية إلى خلية</translation>
    </message>
    <message>
        <source>First and last of the row</source>
        <translation>أول الصف وآخره</translation>
    </message>
    <message>
        <source>Book or open</source>
        <translation>حجز أو فتح</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What would you like to leave with?</source>
        <translation>بماذا تودّ أن تخرج؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>حجزه مؤقتًا مجددًا</translation>
    </message>
    <message>
        <source>See the whole week</source>
        <translation>عرض الأسبوع كاملًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>‏{offer}، {length}</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>اختيار وقت آخر</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>نقل الجلسة</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>توقيت {name}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>توقيتك</translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation>ملاحظة إلى {name}</translation>
    </message>
    <message>
        <source>Still no answer. What you wrote is kept.</source>
        <translation>لا جواب بعد. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>جارٍ النقل…</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>جارٍ الحجز…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقق مجددًا</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Sign in to book</source>
        <translation>سجّل الدخول للحجز</translation>
    </message>
    <message>
        <source>Move to {when}</source>
        <translation>النقل إلى {when}</translation>
    </message>
    <message>
        <source>Book {when} for {price}</source>
        <translation>حجز {when} مقابل {price}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Book for {price}</source>
        <translation>حجز مقابل {price}</translation>
    </message>
    <message numerus="yes">
        <source>Held for you for {n} minutes</source>
        <translation>
            <numerusform>لم يعد محجوزًا لك</numerusform>
            <numerusform>محجوز لك مؤقتًا لدقيقة واحدة</numerusform>
            <numerusform>محجوز لك مؤقتًا لدقيقتين</numerusform>
            <numerusform>محجوز لك مؤقتًا لـ {n} دقائق</numerusform>
            <numerusform>محجوز لك مؤقتًا لـ {n} دقيقة</numerusform>
            <numerusform>محجوز لك مؤقتًا لـ {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Held for you for one minute</source>
        <translation>محجوز لك مؤقتًا لدقيقة واحدة</translation>
    </message>
    <message>
        <source>No longer held for you.</source>
        <translation>لم يعد محجوزًا لك مؤقتًا.</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>What you see is as of {time}.</source>
        <translation>ما تراه هو كما في {time}.</translation>
    </message>
    <message>
        <source>Reconnecting… {since}</source>
        <translation>جارٍ إعادة الاتصال… {since}</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>عاد الاتصال.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Whose profile is this?</source>
        <translation>ملف مَن هذا؟</translation>
    </message>
    <message>
        <source>With this address its person can sign up and take the profile over. No mail is sent.</source>
        <translation>بهذا العنوان يمكن لصاحبه التسجيل واستلام الملف. لا يُرسل بريد.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set address</source>
        <translation>تحديد العنوان</translation>
    </message>
</context>
<context>
    <name>ContextRow</name>
    <message>
        <source>Your calendar</source>
        <translation>تقويمك</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>‏{offer}، {length}</translation>
    </message>
    <message>
        <source>Find a speaker…</source>
        <translation>البحث عن متحدث…</translation>
    </message>
    <message>
        <source>{offer}, {length}, {price}</source>
        <translation>‏{offer}، {length}، {price}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>توقيتك</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>توقيت {name}</translation>
    </message>
    <message>
        <source>Other time zone…</source>
        <translation>منطقة زمنية أخرى…</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Monday to Friday</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>The report holds no addresses, no passwords and nothing you typed.</source>
        <translation>لا يحتوي التقرير على عناوين ولا كلمات مرور ولا أي شيء كتبته.</translation>
    </message>
    <message>
        <source>Proactively closed unexpectedly last time</source>
        <translation>أُغلق Proactively على نحو غير متوقع في المرة السابقة</translation>
    </message>
    <message>
        <source>If it happens again, send us this report.</source>
        <translation>إذا تكرر ذلك، فأرسل إلينا هذا التقرير.</translation>
    </message>
    <message>
        <source>Your bookings are safe. What you were writing is still in the window, but is not kept on this computer: save it before you restart. If it happens again, send us this report.</source>
        <translation>حجوزاتك في أمان. ما كنت تكتبه لا يزال في النافذة، لكنه لا يُحفظ على هذا الحاسوب: احفظه قبل إعادة التشغيل. إن تكرّر ذلك فأرسل إلينا هذا التقرير.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>حدث خطأ من جانبنا</translation>
    </message>
    <message>
        <source>Your bookings are safe. What you were writing is still in the window and kept on this computer: after a restart you can go on with it. If it happens again, send us this report.</source>
        <translation>حجوزاتك آمنة. ما كنت تكتبه ما زال في النافذة ومحفوظ على هذا الحاسوب: يمكنك متابعته بعد إعادة التشغيل. إذا تكرر ذلك، فأرسل إلينا هذا التقرير.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>تم نسخ التقرير.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved: {reason}</source>
        <translation>تعذر حفظ التقرير: {reason}</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>تم حفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Data and server</source>
        <translation>البيانات والخادم</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>mail server smtp port password tls starttls sender test</source>
        <translation>خادم بريد smtp منفذ كلمة مرور tls starttls مرسل اختبار</translation>
    </message>
    <message>
        <source>Sent by the server</source>
        <translation>يرسله الخادم</translation>
    </message>
    <message>
        <source>Its office sets how.</source>
        <translation>مكتبه يحدد الكيفية.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>أين توجد بياناتك</translation>
    </message>
    <message>
        <source>server address office this computer connect</source>
        <translation>خادم عنوان مكتب هذا الحاسوب اتصال</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>One file with everything, made while the app is open</source>
        <translation>ملف واحد فيه كل شيء، يُنشأ والتطبيق مفتوح</translation>
    </message>
    <message>
        <source>copy save</source>
        <translation>نسخ حفظ</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>نسخ احتياطي تلقائي</translation>
    </message>
    <message>
        <source>Into the folder “backups” beside your data; the last {n} stay</source>
        <translation>في المجلد «backups» بجانب بياناتك؛ تبقى آخر {n}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Sample speakers</source>
        <translation>متحدثون للتجربة</translation>
    </message>
    <message>
        <source>Made-up speakers to look around with, and what was booked with them</source>
        <translation>متحدثون من الخيال للاستكشاف، وما حُجز معهم</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>النسخ الاحتياطي إلى</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>الاستعادة من</translation>
    </message>
    <message>
        <source>{name} takes the place of the present data, which is kept beside it. Everyone has to sign in again.</source>
        <translation>يحل {name} محل البيانات الحالية التي تبقى محفوظة بجانبه. على الجميع تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>استعادة هذه النسخة؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The sample speakers go, with every session that was booked with them. Your own data stays.</source>
        <translation>يُزال متحدثو التجربة مع كل جلسة حُجزت معهم. تبقى بياناتك.</translation>
    </message>
    <message>
        <source>Remove the sample speakers?</source>
        <translation>إزالة متحدثي التجربة؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
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
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Type a date such as 12 March or 2026-03-12.</source>
        <translation>اكتب تاريخًا مثل «12 March» أو 2026-03-12.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message numerus="yes">
        <source>{n} free times</source>
        <translation>
            <numerusform>لا أوقات متاحة</numerusform>
            <numerusform>وقت متاح واحد</numerusform>
            <numerusform>وقتان متاحان</numerusform>
            <numerusform>‏{n} أوقات متاحة</numerusform>
            <numerusform>‏{n} وقتًا متاحًا</numerusform>
            <numerusform>‏{n} وقت متاح</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} free time</source>
        <translation>‏{n} وقت متاح</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>‏{n} جلسات</numerusform>
            <numerusform>‏{n} جلسة</numerusform>
            <numerusform>‏{n} جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Add hours on {day}</source>
        <translation>إضافة ساعات يوم {day}</translation>
    </message>
    <message>
        <source>Copy {day} to other days</source>
        <translation>نسخ {day} إلى أيام أخرى</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>دمجها</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>تبديل الوقتين</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
</context>
<context>
    <name>DefaultsForm</name>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>Where a line says nothing</source>
        <translation>حيث لا يذكر السطر شيئًا</translation>
    </message>
    <message>
        <source>Each speaker can change these later</source>
        <translation>يمكن لكل متحدث تغييرها لاحقًا</translation>
    </message>
    <message>
        <source>Update speakers already here</source>
        <translation>تحديث المتحدثين الموجودين</translation>
    </message>
    <message>
        <source>Found by email, or by name where there is none. An empty cell changes nothing.</source>
        <translation>يُعثر عليهم بالبريد، أو بالاسم حيث لا بريد. الخلية الفارغة لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Publish at once</source>
        <translation>النشر فورًا</translation>
    </message>
    <message>
        <source>Off: they arrive as drafts, seen by you only.</source>
        <translation>إيقاف: يصلون كمسودات تراها أنت وحدك.</translation>
    </message>
    <message>
        <source>On: everyone can find and book them.</source>
        <translation>تشغيل: يمكن للجميع العثور عليهم وحجزهم.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>تم تسجيل الدخول باسم {name}</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>لم تُنشأ نسخة احتياطية: {reason}</translation>
    </message>
    <message>
        <source>Letters to you stay in the language they were in. {reason}</source>
        <translation>تبقى الرسائل الموجهة إليك بلغتها السابقة. {reason}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>حفظ كملف تقويم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>‏{offer}، {length}</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>توقيت {name}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>توقيتك</translation>
    </message>
    <message>
        <source>You host this session</source>
        <translation>أنت تقدّم هذه الجلسة</translation>
    </message>
    <message>
        <source>You attend it</source>
        <translation>أنت تحضرها</translation>
    </message>
    <message>
        <source>{price} agreed</source>
        <translation>المتفق عليه {price}</translation>
    </message>
    <message>
        <source>{name}’s note</source>
        <translation>ملاحظة {name}</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>Discover</name>
    <message numerus="yes">
        <source>{n} of {all} speakers</source>
        <translation>
            <numerusform>‏{n} من {all}</numerusform>
            <numerusform>‏{n} من {all}</numerusform>
            <numerusform>‏{n} من {all}</numerusform>
            <numerusform>‏{n} من {all}</numerusform>
            <numerusform>‏{n} من {all}</numerusform>
            <numerusform>‏{n} من {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} speakers free {when}</source>
        <translation>
            <numerusform>‏{n} من {all} متاحون {when}</numerusform>
            <numerusform>‏{n} من {all} متاحون {when}</numerusform>
            <numerusform>‏{n} من {all} متاحون {when}</numerusform>
            <numerusform>‏{n} من {all} متاحون {when}</numerusform>
            <numerusform>‏{n} من {all} متاحون {when}</numerusform>
            <numerusform>‏{n} من {all} متاحون {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers free {when}</source>
        <translation>
            <numerusform>‏{n} متاحون {when}</numerusform>
            <numerusform>‏{n} متاحون {when}</numerusform>
            <numerusform>‏{n} متاحون {when}</numerusform>
            <numerusform>‏{n} متاحون {when}</numerusform>
            <numerusform>‏{n} متاحون {when}</numerusform>
            <numerusform>‏{n} متاحون {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} speaker</source>
        <translation>‏{n} متحدث</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <translation>
            <numerusform>لا متحدثين</numerusform>
            <numerusform>متحدث واحد</numerusform>
            <numerusform>متحدثان</numerusform>
            <numerusform>‏{n} متحدثين</numerusform>
            <numerusform>‏{n} متحدثًا</numerusform>
            <numerusform>‏{n} متحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>لا متحدثين بعد</translation>
    </message>
    <message>
        <source>They appear here once they publish a profile.</source>
        <translation>يظهرون هنا عندما ينشرون ملفهم.</translation>
    </message>
    <message>
        <source>Show who is free {when}</source>
        <translation>إظهار المتاحين {when}</translation>
    </message>
    <message>
        <source>Did you mean a time?</source>
        <translation>هل قصدت وقتًا؟</translation>
    </message>
    <message>
        <source>Try fewer filters or other words.</source>
        <translation>جرّب مرشّحات أقل أو كلمات أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers match</source>
        <translation>
            <numerusform>لا متحدث مطابق</numerusform>
            <numerusform>متحدث واحد مطابق</numerusform>
            <numerusform>متحدثان مطابقان</numerusform>
            <numerusform>‏{n} متحدثين مطابقون</numerusform>
            <numerusform>‏{n} متحدثًا مطابقًا</numerusform>
            <numerusform>‏{n} متحدث مطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>1 speaker matches</source>
        <translation>متحدث واحد مطابق</translation>
    </message>
    <message>
        <source>{without}, {matching}.</source>
        <translation>‏{without}: {matching}.</translation>
    </message>
    <message>
        <source>No one matches “{text}”</source>
        <translation>لا أحد يطابق «{text}»</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>لا أحد يطابق هذه المرشّحات</translation>
    </message>
    <message>
        <source>No one is free {when} under {price}</source>
        <translation>لا أحد متاح {when} بأقل من {price}</translation>
    </message>
    <message>
        <source>No one is free {when}</source>
        <translation>لا أحد متاح {when}</translation>
    </message>
    <message>
        <source>Without “{text}”</source>
        <translation>من دون «{text}»</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>مسح النص</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Drop the time</source>
        <translation>إزالة الوقت</translation>
    </message>
    <message>
        <source>With any topic</source>
        <translation>بأي موضوع</translation>
    </message>
    <message>
        <source>Drop the topic</source>
        <translation>إزالة الموضوع</translation>
    </message>
    <message>
        <source>Without the price limit</source>
        <translation>من دون حد السعر</translation>
    </message>
    <message>
        <source>Drop price limit</source>
        <translation>إزالة حد السعر</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>بأي لغة</translation>
    </message>
    <message>
        <source>Drop the language</source>
        <translation>إزالة اللغة</translation>
    </message>
    <message>
        <source>At any length</source>
        <translation>بأي مدة</translation>
    </message>
    <message>
        <source>Drop the length</source>
        <translation>إزالة المدة</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Name, topic, or a time like “thu 3pm”</source>
        <translation>اسم أو موضوع، أو وقت مثل «الخميس ٣ م»</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>البحث عن متحدثين</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <source>Soonest free</source>
        <translation>الأقرب إتاحة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the text and all filters</source>
        <translation>مسح النص وكل المرشّحات</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشّحات</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>استيراد متحدثين</translation>
    </message>
</context>
<context>
    <name>EarnedPanel</name>
    <message>
        <source>Earned in {month}</source>
        <translation>المكسب في {month}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>What your sessions come to stands here.</source>
        <translation>يظهر هنا مجموع جلساتك.</translation>
    </message>
    <message>
        <source>{sum} booked ahead</source>
        <translation>‏{sum} محجوزة مقدمًا</translation>
    </message>
    <message>
        <source>Week of {day}: {sum}</source>
        <translation>أسبوع {day}: {sum}</translation>
    </message>
    <message>
        <source>Earned by week</source>
        <translation>المكسب حسب الأسبوع</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%Ln more in this file</source>
        <translation>
            <numerusform>لا المزيد في هذا الملف (%Ln)</numerusform>
            <numerusform>%Ln أخرى في هذا الملف</numerusform>
            <numerusform>%Ln أخريان في هذا الملف</numerusform>
            <numerusform>%Ln أخرى في هذا الملف</numerusform>
            <numerusform>%Ln أخرى في هذا الملف</numerusform>
            <numerusform>%Ln أخرى في هذا الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A calendar entry</source>
        <translation>مدخل تقويم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entries</source>
        <translation>
            <numerusform>%Ln مداخل تقويم</numerusform>
            <numerusform>%Ln مدخل تقويم</numerusform>
            <numerusform>%Ln مدخلا تقويم</numerusform>
            <numerusform>%Ln مداخل تقويم</numerusform>
            <numerusform>%Ln مدخل تقويم</numerusform>
            <numerusform>%Ln مدخل تقويم</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>ملف تقويم</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>‏{day}، طوال اليوم</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>‏{day}، {times}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>‏{start} إلى {end}</translation>
    </message>
    <message>
        <source>{when} and again later</source>
        <translation>‏{when} ومرة أخرى لاحقًا</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>من {name}</translation>
    </message>
    <message>
        <source>This is your booking {reference}.</source>
        <translation>هذا حجزك {reference}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>It has been cancelled.</source>
        <translation>لقد أُلغي.</translation>
    </message>
    <message>
        <source>{offer}, {times}</source>
        <translation>‏{offer}، {times}</translation>
    </message>
    <message>
        <source>You have something else then:</source>
        <translation>لديك شيء آخر حينها:</translation>
    </message>
    <message>
        <source>You have no session then.</source>
        <translation>لا جلسة لديك حينها.</translation>
    </message>
    <message>
        <source>Sign in to see whether you are free then.</source>
        <translation>سجّل الدخول لترى هل أنت متاح حينها.</translation>
    </message>
</context>
<context>
    <name>ExceptionPopover</name>
    <message>
        <source>A day that differs</source>
        <translation>يوم مختلف</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>ساعات أخرى</translation>
    </message>
    <message>
        <source>Away or other hours</source>
        <translation>غائب أو ساعات أخرى</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>إضافة ساعات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Optional, only you see it</source>
        <translation>اختياري، تراه أنت فقط</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>حفظ هذا اليوم</translation>
    </message>
    <message>
        <source>Add this day</source>
        <translation>إضافة هذا اليوم</translation>
    </message>
    <message>
        <source>has bookings</source>
        <translation>فيه حجوزات</translation>
    </message>
    <message>
        <source>Usually {hours}</source>
        <translation>المعتاد {hours}</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>دمجها</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>تبديل الوقتين</translation>
    </message>
    <message>
        <source>1 booking would fall outside these hours. It stays.</source>
        <translation>حجز واحد سيقع خارج هذه الساعات. سيبقى.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings would fall outside these hours. They stay.</source>
        <translation>
            <numerusform>لا حجز سيقع خارج هذه الساعات.</numerusform>
            <numerusform>حجز واحد سيقع خارج هذه الساعات. سيبقى.</numerusform>
            <numerusform>حجزان سيقعان خارج هذه الساعات. سيبقيان.</numerusform>
            <numerusform>‏{n} حجوزات ستقع خارج هذه الساعات. ستبقى.</numerusform>
            <numerusform>‏{n} حجزًا ستقع خارج هذه الساعات. ستبقى.</numerusform>
            <numerusform>‏{n} حجز ستقع خارج هذه الساعات. ستبقى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionsList</name>
    <message>
        <source>Add a day</source>
        <translation>إضافة يوم</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>أيام مختلفة</translation>
    </message>
    <message>
        <source>Holidays, travel, a later start: days that are not as usual.</source>
        <translation>عطلات أو سفر أو بدء متأخر: أيام ليست كالمعتاد.</translation>
    </message>
    <message>
        <source>Usual hours again on {day}</source>
        <translation>الساعات المعتادة مجددًا يوم {day}</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Fixed while it runs</source>
        <translation>ثابت أثناء التنفيذ</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار آخر…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>أفلت ملف CSV هنا</translation>
    </message>
    <message>
        <source>Nothing is kept until you say so.</source>
        <translation>لا يُحفظ شيء حتى تقول ذلك.</translation>
    </message>
    <message>
        <source>{lines} lines, {columns} columns, {mark}, {letters}</source>
        <translation>‏{lines} سطر، {columns} عمود، {mark}، {letters}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Say a day or an hour, such as “thu 14-16”.</source>
        <translation>اذكر يومًا أو ساعة، مثل «الخميس ١٤-١٦».</translation>
    </message>
    <message>
        <source>Up to {price}</source>
        <translation>حتى {price}</translation>
    </message>
    <message>
        <source>Or when?</source>
        <translation>أو متى؟</translation>
    </message>
    <message>
        <source>thu 14-16, tomorrow 3pm</source>
        <translation>الخميس ١٤-١٦، غدًا ٣ م</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>{new} would be new, {known} would be updated</source>
        <translation>‏{new} جدد، {known} ستُحدَّث</translation>
    </message>
    <message>
        <source>{new} would be new, {known} are here already and left alone</source>
        <translation>‏{new} جدد، {known} موجودون وسيُتركون كما هم</translation>
    </message>
    <message numerus="yes">
        <source>{n} can’t be read</source>
        <translation>
            <numerusform>‏{n} لا تُقرأ</numerusform>
            <numerusform>‏{n} لا تُقرأ</numerusform>
            <numerusform>‏{n} لا تُقرأ</numerusform>
            <numerusform>‏{n} لا تُقرأ</numerusform>
            <numerusform>‏{n} لا تُقرأ</numerusform>
            <numerusform>‏{n} لا تُقرأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have no time zone</source>
        <translation>
            <numerusform>‏{n} بلا منطقة زمنية</numerusform>
            <numerusform>‏{n} بلا منطقة زمنية</numerusform>
            <numerusform>‏{n} بلا منطقة زمنية</numerusform>
            <numerusform>‏{n} بلا منطقة زمنية</numerusform>
            <numerusform>‏{n} بلا منطقة زمنية</numerusform>
            <numerusform>‏{n} بلا منطقة زمنية</numerusform>
        </translation>
    </message>
    <message>
        <source>{zone} is filled in</source>
        <translation>تُضاف {zone}</translation>
    </message>
    <message numerus="yes">
        <source>{n} have no price</source>
        <translation>
            <numerusform>‏{n} بلا سعر</numerusform>
            <numerusform>‏{n} بلا سعر</numerusform>
            <numerusform>‏{n} بلا سعر</numerusform>
            <numerusform>‏{n} بلا سعر</numerusform>
            <numerusform>‏{n} بلا سعر</numerusform>
            <numerusform>‏{n} بلا سعر</numerusform>
        </translation>
    </message>
    <message>
        <source>{price} is filled in</source>
        <translation>يُضاف {price}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Which speakers shall it begin with?</source>
        <translation>لا شيء محفوظ هنا بعد. بأي المتحدثين نبدأ؟</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>استيراد متحدثين</translation>
    </message>
    <message>
        <source>From a CSV file, previewed before anything is kept</source>
        <translation>من ملف CSV، مع معاينة قبل حفظ أي شيء</translation>
    </message>
    <message>
        <source>Connect to an office server</source>
        <translation>الاتصال بخادم مكتب</translation>
    </message>
    <message>
        <source>Its speakers and bookings, with your account there</source>
        <translation>متحدثوه وحجوزاته، مع حسابك هناك</translation>
    </message>
    <message>
        <source>All of it stays in one file on this computer until you connect.</source>
        <translation>يبقى كل شيء في ملف واحد على هذا الحاسوب حتى تتصل.</translation>
    </message>
    <message>
        <source>You speak yourself?</source>
        <translation>هل تقدّم جلسات بنفسك؟</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Putting sample speakers in…</source>
        <translation>جارٍ إضافة متحدثي التجربة…</translation>
    </message>
    <message>
        <source>Sample speakers with open times, easy to remove</source>
        <translation>متحدثون للتجربة بأوقات متاحة، تسهل إزالتهم</translation>
    </message>
</context>
<context>
    <name>ForgotForm</name>
    <message>
        <source>Set a new password</source>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>We mail you a code for it.</source>
        <translation>نرسل إليك رمزًا لذلك.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>أرسل إليّ رمزًا</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>In {n} weeks</source>
        <translation>
            <numerusform>هذا الأسبوع</numerusform>
            <numerusform>بعد أسبوع</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد {n} أسابيع</numerusform>
            <numerusform>بعد {n} أسبوعًا</numerusform>
            <numerusform>بعد {n} أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {n} أيام</numerusform>
            <numerusform>بعد {n} يومًا</numerusform>
            <numerusform>بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks ago</source>
        <translation>
            <numerusform>هذا الأسبوع</numerusform>
            <numerusform>قبل أسبوع</numerusform>
            <numerusform>قبل أسبوعين</numerusform>
            <numerusform>قبل {n} أسابيع</numerusform>
            <numerusform>قبل {n} أسبوعًا</numerusform>
            <numerusform>قبل {n} أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل {n} يومًا</numerusform>
            <numerusform>قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>بعد {length}</translation>
    </message>
    <message numerus="yes">
        <source>{n} min</source>
        <translation>
            <numerusform>‏{n} د</numerusform>
            <numerusform>‏{n} د</numerusform>
            <numerusform>‏{n} د</numerusform>
            <numerusform>‏{n} د</numerusform>
            <numerusform>‏{n} د</numerusform>
            <numerusform>‏{n} د</numerusform>
        </translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>‏{h} س {m} د</translation>
    </message>
    <message numerus="yes">
        <source>{n} h</source>
        <translation>
            <numerusform>‏{n} س</numerusform>
            <numerusform>‏{n} س</numerusform>
            <numerusform>‏{n} س</numerusform>
            <numerusform>‏{n} س</numerusform>
            <numerusform>‏{n} س</numerusform>
            <numerusform>‏{n} س</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}، {next}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>of the system</source>
        <translation>من النظام</translation>
    </message>
    <message numerus="yes">
        <source>{release}, {n} zones</source>
        <translation>
            <numerusform>‏{release}، {n} منطقة</numerusform>
            <numerusform>‏{release}، {n} منطقة</numerusform>
            <numerusform>‏{release}، {n} منطقة</numerusform>
            <numerusform>‏{release}، {n} منطقة</numerusform>
            <numerusform>‏{release}، {n} منطقة</numerusform>
            <numerusform>‏{release}، {n} منطقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in is kept in a private file</source>
        <translation>يُحفظ الدخول في ملف خاص</translation>
    </message>
    <message>
        <source>Mail waits in the Outbox</source>
        <translation>البريد ينتظر في البريد الصادر</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>They stay, and no one is told. Only new bookings follow the new hours.</source>
        <translation>ستبقى ولن يُبلَّغ أحد. الحجوزات الجديدة وحدها تتبع الساعات الجديدة.</translation>
    </message>
    <message>
        <source>You may move or cancel each by itself.</source>
        <translation>يمكنك نقل كل منها أو إلغاؤه على حدة.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>حفظ هذا اليوم</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>حفظ الساعات</translation>
    </message>
    <message>
        <source>1 booking would fall outside your new hours</source>
        <translation>حجز واحد سيقع خارج ساعاتك الجديدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings would fall outside your new hours</source>
        <translation>
            <numerusform>لا حجز سيقع خارج ساعاتك الجديدة</numerusform>
            <numerusform>حجز واحد سيقع خارج ساعاتك الجديدة</numerusform>
            <numerusform>حجزان سيقعان خارج ساعاتك الجديدة</numerusform>
            <numerusform>‏{n} حجوزات ستقع خارج ساعاتك الجديدة</numerusform>
            <numerusform>‏{n} حجزًا ستقع خارج ساعاتك الجديدة</numerusform>
            <numerusform>‏{n} حجز ستقع خارج ساعاتك الجديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Leave out</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>لا اسم</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>ليس عنوان بريد</translation>
    </message>
    <message>
        <source>Two addresses in one cell</source>
        <translation>عنوانان في خلية واحدة</translation>
    </message>
    <message>
        <source>Same email as line {n}</source>
        <translation>بريد السطر {n} نفسه</translation>
    </message>
    <message>
        <source>Price isn’t a number</source>
        <translation>السعر ليس رقمًا</translation>
    </message>
    <message>
        <source>Too many decimals for {currency}</source>
        <translation>منازل عشرية أكثر مما تقبله {currency}</translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation>لا توجد منطقة زمنية كهذه</translation>
    </message>
    <message>
        <source>No such currency</source>
        <translation>لا توجد عملة كهذه</translation>
    </message>
    <message>
        <source>Minutes can’t be read</source>
        <translation>تعذّرت قراءة الدقائق</translation>
    </message>
    <message>
        <source>Unreadable letters</source>
        <translation>حروف غير مقروءة</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>A quote that is never closed</source>
        <translation>علامة اقتباس لم تُغلق</translation>
    </message>
    <message>
        <source>Another number of columns</source>
        <translation>عدد مختلف من الأعمدة</translation>
    </message>
    <message>
        <source>“{value}”, did you mean {zone}?</source>
        <translation>‏«{value}»، هل قصدت {zone}؟</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>‏«{value}»</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>السطر {n}</translation>
    </message>
    <message>
        <source>Lines {a} and {b}</source>
        <translation>السطران {a} و{b}</translation>
    </message>
    <message numerus="yes">
        <source>Lines {a}, {b} and {n} more</source>
        <translation>
            <numerusform>السطران {a} و{b}</numerusform>
            <numerusform>الأسطر {a} و{b} وسطر آخر</numerusform>
            <numerusform>الأسطر {a} و{b} وسطران آخران</numerusform>
            <numerusform>الأسطر {a} و{b} و{n} أخرى</numerusform>
            <numerusform>الأسطر {a} و{b} و{n} سطرًا آخر</numerusform>
            <numerusform>الأسطر {a} و{b} و{n} سطر آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>استيراد متحدثين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Choose a list of speakers</source>
        <translation>اختيار قائمة متحدثين</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>قوائم (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Report saved to {file}</source>
        <translation>حُفظ التقرير في {file}</translation>
    </message>
    <message>
        <source>{new} new, {updated} updated.</source>
        <translation>‏{new} جديدة، {updated} محدّثة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} were here just so.</source>
        <translation>
            <numerusform>‏{n} كانت كما هي.</numerusform>
            <numerusform>‏{n} كانت كما هي.</numerusform>
            <numerusform>‏{n} كانت كما هي.</numerusform>
            <numerusform>‏{n} كانت كما هي.</numerusform>
            <numerusform>‏{n} كانت كما هي.</numerusform>
            <numerusform>‏{n} كانت كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here and left alone.</source>
        <translation>
            <numerusform>‏{n} كانت هنا وتُركت كما هي.</numerusform>
            <numerusform>‏{n} كانت هنا وتُركت كما هي.</numerusform>
            <numerusform>‏{n} كانت هنا وتُركت كما هي.</numerusform>
            <numerusform>‏{n} كانت هنا وتُركت كما هي.</numerusform>
            <numerusform>‏{n} كانت هنا وتُركت كما هي.</numerusform>
            <numerusform>‏{n} كانت هنا وتُركت كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the file again to go on.</source>
        <translation>استورد الملف مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>لم يُحفظ شيء بعد</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} lines</source>
        <translation>
            <numerusform>لا أسطر للاستيراد</numerusform>
            <numerusform>استيراد سطر واحد</numerusform>
            <numerusform>استيراد سطرين</numerusform>
            <numerusform>استيراد {n} أسطر</numerusform>
            <numerusform>استيراد {n} سطرًا</numerusform>
            <numerusform>استيراد {n} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>First {n} lines, tried</source>
        <translation>
            <numerusform>لا أسطر للتجربة</numerusform>
            <numerusform>أول سطر، للتجربة</numerusform>
            <numerusform>أول سطرين، للتجربة</numerusform>
            <numerusform>أول {n} أسطر، للتجربة</numerusform>
            <numerusform>أول {n} سطرًا، للتجربة</numerusform>
            <numerusform>أول {n} سطر، للتجربة</numerusform>
        </translation>
    </message>
    <message>
        <source>A list needs names, in one column or two. Email, topics, headline, about, languages, price, minutes and city or time zone go in where they are there. A line without an email becomes a profile that the office runs, and that its person may claim later. Importing the same list again updates, and doubles nobody.</source>
        <translation>تحتاج القائمة إلى أسماء في عمود أو عمودين. يُؤخذ البريد والمواضيع والعنوان والنبذة واللغات والسعر والدقائق والمدينة أو المنطقة الزمنية حيث وُجدت. السطر بلا بريد يصير ملفًا يديره المكتب ويمكن لصاحبه استلامه لاحقًا. استيراد القائمة نفسها مجددًا يُحدِّث ولا يكرر أحدًا.</translation>
    </message>
    <message>
        <source>Choose which column is the name: without a name no line can be read.</source>
        <translation>اختر عمود الاسم: من دون اسم لا يُقرأ أي سطر.</translation>
    </message>
    <message>
        <source>Stopping after this batch.</source>
        <translation>سيتوقف بعد هذه الدفعة.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel keeps the {n} lines already in; run it again to go on.</source>
        <translation>
            <numerusform>الإلغاء يُبقي ما أُدخل؛ شغّله مجددًا للمتابعة.</numerusform>
            <numerusform>الإلغاء يُبقي السطر المُدخل؛ شغّله مجددًا للمتابعة.</numerusform>
            <numerusform>الإلغاء يُبقي السطرين المُدخلين؛ شغّله مجددًا للمتابعة.</numerusform>
            <numerusform>الإلغاء يُبقي {n} أسطر مُدخلة؛ شغّله مجددًا للمتابعة.</numerusform>
            <numerusform>الإلغاء يُبقي {n} سطرًا مُدخلًا؛ شغّله مجددًا للمتابعة.</numerusform>
            <numerusform>الإلغاء يُبقي {n} سطر مُدخل؛ شغّله مجددًا للمتابعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Press the new keys. Escape gives up, Backspace takes the keys away.</source>
        <translation>اضغط المفاتيح الجديدة. Escape للتراجع، وBackspace لإزالة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>الأفريقانية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>الباسكية</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>البيلاروسية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>البوسنية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>البورمية</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدانمركية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>الإسبرانتو</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>الجاليكية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>الغوجاراتية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>الهنغارية</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>الأيسلندية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>الأيرلندية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>الكانادا</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>الكازاخستانية</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>الخميرية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>القيرغيزية</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>اللاوية</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>المقدونية</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الماليزية</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>المالايالامية</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>المالطية</translation>
    </message>
    <message>
        <source>Maori</source>
        <translation>الماورية</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>الماراثية</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>المنغولية</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>النيبالية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>النرويجية بوكمال</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>النرويجية نينورسك</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتو</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>البنجابية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>السنسكريتية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>السنهالية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفانية</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>الصومالية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحلية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>التاغالوغية</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>الطاجيكية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>التيلوغوية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>التبتية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>التركمانية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأوردية</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>الأوزبكية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>الويلزية</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>الخوسا</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>اليوروبا</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>الزولو</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.db *.backup);;All files (*)</source>
        <translation>نسخ احتياطية (*.sqlite *.db *.backup);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>قريب جدًا</translation>
    </message>
    <message>
        <source>Closed: nothing drawn</source>
        <translation>مغلق: لا يُرسم شيء</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>محجوز لك مؤقتًا</translation>
    </message>
    <message>
        <source>Held by someone</source>
        <translation>محجوز مؤقتًا لشخص ما</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>مُختار</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>ماضٍ</translation>
    </message>
    <message>
        <source>Outside your hours: no lines</source>
        <translation>خارج ساعاتك: بلا خطوط</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>خارج ساعاتك</translation>
    </message>
    <message>
        <source>This day: {hosted} hosted, {attended} attended</source>
        <translation>هذا اليوم: {hosted} مقدَّمة، {attended} محضورة</translation>
    </message>
    <message>
        <source>This week: {hosted} hosted, {attended} attended</source>
        <translation>هذا الأسبوع: {hosted} مقدَّمة، {attended} محضورة</translation>
    </message>
    <message>
        <source>{attended} attended</source>
        <translation>‏{attended} محضورة</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>To {email}</source>
        <translation>إلى {email}</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>مرفقات</translation>
    </message>
    <message>
        <source>Code {digits}</source>
        <translation>الرمز {digits}</translation>
    </message>
</context>
<context>
    <name>LocalMail</name>
    <message>
        <source>Using this computer only?</source>
        <translation>تستخدم هذا الحاسوب فقط؟</translation>
    </message>
    <message>
        <source>Mail stays in the local Outbox. The code is the first message there.</source>
        <translation>يبقى البريد في البريد الصادر المحلي. الرمز هو أول رسالة هناك.</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>فتح البريد الصادر</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>The app was closed while you were in the middle of something.</source>
        <translation>أُغلق التطبيق وأنت في منتصف عمل.</translation>
    </message>
    <message>
        <source>A booking is not made yet.</source>
        <translation>هناك حجز لم يكتمل بعد.</translation>
    </message>
    <message>
        <source>Hours are not saved yet.</source>
        <translation>هناك ساعات لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>A list is not imported yet.</source>
        <translation>هناك قائمة لم تُستورد بعد.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Proactively closed unexpectedly last time.</source>
        <translation>أُغلق Proactively على نحو غير متوقع في المرة السابقة.</translation>
    </message>
    <message>
        <source>What was booked and saved is safe.</source>
        <translation>ما حُجز وحُفظ آمن.</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>LostTimes</name>
    <message>
        <source>{when} can’t be booked</source>
        <translation>لا يمكن حجز {when}</translation>
    </message>
    <message>
        <source>{why}. Your note is kept.</source>
        <translation>‏{why}. ملاحظتك محفوظة.</translation>
    </message>
    <message>
        <source>Someone just took {when}</source>
        <translation>أخذ أحدهم {when} للتو</translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation>ملاحظتك محفوظة.</translation>
    </message>
    <message>
        <source>Nearest times with {name}:</source>
        <translation>أقرب الأوقات مع {name}:</translation>
    </message>
    <message>
        <source>{name} has no open time near it.</source>
        <translation>لا وقت متاح قريبًا منه لدى {name}.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Sign-up code</source>
        <translation>رمز التسجيل</translation>
    </message>
    <message>
        <source>Password reset code</source>
        <translation>رمز إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>You already have an account</source>
        <translation>لديك حساب بالفعل</translation>
    </message>
    <message>
        <source>About a session</source>
        <translation>عن جلسة</translation>
    </message>
    <message>
        <source>Your session moved to {when}</source>
        <translation>نُقلت جلستك إلى {when}</translation>
    </message>
    <message>
        <source>Cancelled: {when}</source>
        <translation>أُلغي: {when}</translation>
    </message>
    <message>
        <source>Reminder: {name}, {when}</source>
        <translation>تذكير: {name}، {when}</translation>
    </message>
    <message>
        <source>New booking: {when}</source>
        <translation>حجز جديد: {when}</translation>
    </message>
    <message>
        <source>Booked: {name}, {day}</source>
        <translation>حُجز: {name}، {day}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>تعثّرت</translation>
    </message>
    <message>
        <source>{why}, not tried again</source>
        <translation>‏{why}، لا محاولة أخرى</translation>
    </message>
    <message>
        <source>{why}, next try {time}</source>
        <translation>‏{why}، المحاولة التالية {time}</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>أُهملت</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>لم يُحدَّد خادم بريد</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>No answer from the mail server</source>
        <translation>لا جواب من خادم البريد</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>صندوق البريد ممتلئ</translation>
    </message>
    <message>
        <source>Mail server wants another login</source>
        <translation>خادم البريد يريد دخولًا آخر</translation>
    </message>
    <message>
        <source>Mail server asks to wait</source>
        <translation>خادم البريد يطلب الانتظار</translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <translation>لا يوجد صندوق بريد كهذا</translation>
    </message>
    <message>
        <source>Refused as unwanted</source>
        <translation>رُفض لأنه غير مرغوب</translation>
    </message>
    <message>
        <source>Mail server said no</source>
        <translation>رفض خادم البريد</translation>
    </message>
    <message>
        <source>The booking is safe.</source>
        <translation>الحجز بأمان.</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>لم يتأثر شيء آخر.</translation>
    </message>
    <message>
        <source>We don’t try again by ourselves.</source>
        <translation>لن نعيد المحاولة من تلقاء أنفسنا.</translation>
    </message>
    <message>
        <source>We try again at {time}, then less and less often for three days.</source>
        <translation>نعيد المحاولة في {time}، ثم على فترات أطول لثلاثة أيام.</translation>
    </message>
</context>
<context>
    <name>MailBar</name>
    <message>
        <source>A letter could not be sent.</source>
        <translation>تعذّر إرسال رسالة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} letters could not be sent.</source>
        <translation>
            <numerusform>لم يتعذّر إرسال أي رسالة.</numerusform>
            <numerusform>تعذّر إرسال رسالة واحدة.</numerusform>
            <numerusform>تعذّر إرسال رسالتين.</numerusform>
            <numerusform>تعذّر إرسال {n} رسائل.</numerusform>
            <numerusform>تعذّر إرسال {n} رسالة.</numerusform>
            <numerusform>تعذّر إرسال {n} رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Outbox says why, and when it is tried again. Bookings stand.</source>
        <translation>يذكر البريد الصادر السبب وموعد المحاولة التالية. الحجوزات قائمة.</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>فتح البريد الصادر</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>MailServerForm</name>
    <message>
        <source>Set by your office for this computer.</source>
        <translation>حدّده مكتبك لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Letters come from</source>
        <translation>تُرسل الرسائل من</translation>
    </message>
    <message>
        <source>Front desk &lt;bookings@example.com&gt;</source>
        <translation>الاستقبال &lt;bookings@example.com&gt;</translation>
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
        <translation>بلا حماية</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Use this mail server</source>
        <translation>استخدام خادم البريد هذا</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Send no mail</source>
        <translation>عدم إرسال بريد</translation>
    </message>
    <message>
        <source>Set by {who} for this computer.</source>
        <translation>حدده {who} لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>محفوظة في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>It answers and takes mail: {greeting}</source>
        <translation>يجيب ويقبل البريد: {greeting}</translation>
    </message>
    <message>
        <source>Enter the server’s name, such as mail.example.com.</source>
        <translation>أدخل اسم الخادم، مثل mail.example.com.</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Enter one address, alone or as Name &lt;name@example.com&gt;.</source>
        <translation>أدخل عنوانًا واحدًا، وحده أو بصيغة الاسم &lt;name@example.com&gt;.</translation>
    </message>
</context>
<context>
    <name>MailedForm</name>
    <message>
        <source>Back to sign in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} go in, with line {line} as the example</source>
        <translation>
            <numerusform>‏{n} من {all} تُستورد، والسطر {line} مثال</numerusform>
            <numerusform>‏{n} من {all} تُستورد، والسطر {line} مثال</numerusform>
            <numerusform>‏{n} من {all} تُستورد، والسطر {line} مثال</numerusform>
            <numerusform>‏{n} من {all} تُستورد، والسطر {line} مثال</numerusform>
            <numerusform>‏{n} من {all} تُستورد، والسطر {line} مثال</numerusform>
            <numerusform>‏{n} من {all} تُستورد، والسطر {line} مثال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Some fields need another look.</source>
        <translation>بعض الحقول تحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {wait}.</source>
        <translation>محاولات كثيرة. أعد المحاولة بعد {wait}.</translation>
    </message>
    <message>
        <source>You have another session {when}.</source>
        <translation>لديك جلسة أخرى {when}.</translation>
    </message>
    <message>
        <source>Someone just took {when}.</source>
        <translation>أخذ أحدهم {when} للتو.</translation>
    </message>
    <message>
        <source>{when} can’t be booked. {why}</source>
        <translation>لا يمكن حجز {when}. {why}</translation>
    </message>
    <message>
        <source>It could be moved until {when}. Ask the other side directly.</source>
        <translation>كان النقل ممكنًا حتى {when}. اسأل الطرف الآخر مباشرة.</translation>
    </message>
    <message>
        <source>The cancel could be taken back until {when}.</source>
        <translation>كان التراجع عن الإلغاء ممكنًا حتى {when}.</translation>
    </message>
    <message>
        <source>It could be cancelled until {when}. Ask the other side directly.</source>
        <translation>كان الإلغاء ممكنًا حتى {when}. اسأل الطرف الآخر مباشرة.</translation>
    </message>
    <message>
        <source>This session began {when} and can’t be changed any more.</source>
        <translation>بدأت هذه الجلسة {when} ولا يمكن تغييرها بعد الآن.</translation>
    </message>
    <message>
        <source>This booking was changed meanwhile. Here is how it stands now.</source>
        <translation>تغيّر هذا الحجز في هذه الأثناء. هكذا صار الآن.</translation>
    </message>
    <message>
        <source>This request was already used for another booking. Choose the time once more.</source>
        <translation>استُخدم هذا الطلب لحجز آخر. اختر الوقت مرة أخرى.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>لم يعد هذا موجودًا هنا.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Keep yours, or take theirs.</source>
        <translation>تغيّر هذا في مكان آخر. أبقِ ما عندك أو خذ ما عندهم.</translation>
    </message>
    <message>
        <source>Email and password don’t match. Check both and try again.</source>
        <translation>البريد وكلمة المرور غير متطابقين. تحقق منهما وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Your address is not verified yet. Enter the code from the mail.</source>
        <translation>لم يُؤكَّد عنوانك بعد. أدخل الرمز الذي في البريد.</translation>
    </message>
    <message>
        <source>That is not the code, or it is no longer good. Look at the newest mail.</source>
        <translation>ليس هذا الرمز، أو لم يعد صالحًا. انظر أحدث بريد.</translation>
    </message>
    <message>
        <source>That is not the code, and it is void now. Ask for a new one.</source>
        <translation>ليس هذا الرمز، وقد أُبطل الآن. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>That is not the code. One try left.</source>
        <translation>ليس هذا الرمز. بقيت محاولة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. {n} tries left.</source>
        <translation>
            <numerusform>ليس هذا الرمز. لا محاولات باقية.</numerusform>
            <numerusform>ليس هذا الرمز. بقيت محاولة واحدة.</numerusform>
            <numerusform>ليس هذا الرمز. بقيت محاولتان.</numerusform>
            <numerusform>ليس هذا الرمز. بقيت {n} محاولات.</numerusform>
            <numerusform>ليس هذا الرمز. بقيت {n} محاولة.</numerusform>
            <numerusform>ليس هذا الرمز. بقيت {n} محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is no longer good. Ask for a new one.</source>
        <translation>لم يعد هذا الرمز صالحًا. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Only the office may do this.</source>
        <translation>هذا للمكتب فقط.</translation>
    </message>
    <message>
        <source>Only speakers can do this.</source>
        <translation>هذا للمتحدثين فقط.</translation>
    </message>
    <message>
        <source>This belongs to someone else.</source>
        <translation>هذا يخص شخصًا آخر.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this app. Update the app; nothing was changed.</source>
        <translation>أُنشئ {path} بإصدار أحدث من هذا التطبيق. حدّث التطبيق؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a store. It was left as it is; restore a backup.</source>
        <translation>‏{path} تالف أو ليس مخزن بيانات. تُرك كما هو؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Another program is using the store. Close it or wait a moment, then try again.</source>
        <translation>برنامج آخر يستخدم مخزن البيانات. أغلقه أو انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{path} can’t be written. Check the folder’s permissions.</source>
        <translation>تعذّرت الكتابة في {path}. تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was kept. Make room and try again.</source>
        <translation>القرص ممتلئ فلم يُحفظ شيء. أفرغ مساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{path} can’t be used: {reason}.</source>
        <translation>لا يمكن استخدام {path}: {reason}.</translation>
    </message>
    <message>
        <source>The mail server said: {text}</source>
        <translation>قال خادم البريد: {text}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>إنه ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>ليس ملفًا نصيًا</translation>
    </message>
    <message>
        <source>its letters can’t be read</source>
        <translation>تعذّرت قراءة حروفه</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>لا تُسمح قراءته</translation>
    </message>
    <message>
        <source>it can’t be written there</source>
        <translation>تعذّرت الكتابة هناك</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>إنه كبير جدًا</translation>
    </message>
    <message>
        <source>it is not a calendar file</source>
        <translation>ليس ملف تقويم</translation>
    </message>
    <message>
        <source>it is not a picture</source>
        <translation>ليس صورة</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation>لا يحوي شهادة بصيغة PEM</translation>
    </message>
    <message>
        <source>it is not a backup of this app</source>
        <translation>ليس نسخة احتياطية من هذا التطبيق</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>‏{n} ثوانٍ</numerusform>
            <numerusform>‏{n} ثانية</numerusform>
            <numerusform>‏{n} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters.</source>
        <translation>
            <numerusform>بلا حد أدنى.</numerusform>
            <numerusform>حرف واحد على الأقل.</numerusform>
            <numerusform>حرفان على الأقل.</numerusform>
            <numerusform>‏{n} أحرف على الأقل.</numerusform>
            <numerusform>‏{n} حرفًا على الأقل.</numerusform>
            <numerusform>‏{n} حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} characters.</source>
        <translation>
            <numerusform>بلا أحرف.</numerusform>
            <numerusform>حرف واحد على الأكثر.</numerusform>
            <numerusform>حرفان على الأكثر.</numerusform>
            <numerusform>‏{n} أحرف على الأكثر.</numerusform>
            <numerusform>‏{n} حرفًا على الأكثر.</numerusform>
            <numerusform>‏{n} حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter one email address, such as name@example.com.</source>
        <translation>أدخل عنوان بريد واحدًا، مثل name@example.com.</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as bookings.example.com.</source>
        <translation>أدخل عنوان خادم، مثل bookings.example.com.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>أدخل رقمًا.</translation>
    </message>
    <message>
        <source>It can’t be less than 0.</source>
        <translation>لا يمكن أن يقل عن ٠.</translation>
    </message>
    <message>
        <source>This currency has no decimals.</source>
        <translation>ليس لهذه العملة منازل عشرية.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} decimals.</source>
        <translation>
            <numerusform>بلا منازل عشرية.</numerusform>
            <numerusform>منزلة عشرية واحدة على الأكثر.</numerusform>
            <numerusform>منزلتان عشريتان على الأكثر.</numerusform>
            <numerusform>‏{n} منازل عشرية على الأكثر.</numerusform>
            <numerusform>‏{n} منزلة عشرية على الأكثر.</numerusform>
            <numerusform>‏{n} منزلة عشرية على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>اختر منطقة زمنية من القائمة.</translation>
    </message>
    <message>
        <source>Choose a currency from the list.</source>
        <translation>اختر عملة من القائمة.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
    <message>
        <source>Ends before it starts.</source>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Overlaps another range of that day.</source>
        <translation>يتداخل مع وقت آخر في ذلك اليوم.</translation>
    </message>
    <message>
        <source>This belongs to someone else already.</source>
        <translation>هذا يخص شخصًا آخر بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n}.</source>
        <translation>
            <numerusform>‏{n} على الأقل.</numerusform>
            <numerusform>‏{n} على الأقل.</numerusform>
            <numerusform>‏{n} على الأقل.</numerusform>
            <numerusform>‏{n} على الأقل.</numerusform>
            <numerusform>‏{n} على الأقل.</numerusform>
            <numerusform>‏{n} على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>هذا كثير جدًا.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>أدخل عنوان بريدك.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>أدخل كلمة مرور.</translation>
    </message>
    <message>
        <source>Enter the six digits of the code.</source>
        <translation>أدخل أرقام الرمز الستة.</translation>
    </message>
    <message>
        <source>Enter a price, or 0 for free.</source>
        <translation>أدخل سعرًا، أو ٠ للمجاني.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>املأ هذا.</translation>
    </message>
    <message>
        <source>This is your own profile</source>
        <translation>هذا ملفك أنت</translation>
    </message>
    <message>
        <source>This profile is not published</source>
        <translation>هذا الملف غير منشور</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>مغلق ذلك اليوم</translation>
    </message>
    <message>
        <source>Outside the weekly hours</source>
        <translation>خارج ساعات الأسبوع</translation>
    </message>
    <message>
        <source>Sessions don’t start at this minute</source>
        <translation>لا تبدأ الجلسات في هذه الدقيقة</translation>
    </message>
    <message>
        <source>Too close to another booking</source>
        <translation>قريب جدًا من حجز آخر</translation>
    </message>
    <message>
        <source>Another booking stands in the way</source>
        <translation>حجز آخر يحول دونه</translation>
    </message>
    <message>
        <source>You have something else then</source>
        <translation>لديك شيء آخر حينها</translation>
    </message>
    <message numerus="yes">
        <source>Booking opens {n} days ahead</source>
        <translation>
            <numerusform>يُفتح الحجز في اليوم نفسه</numerusform>
            <numerusform>يُفتح الحجز قبل يوم</numerusform>
            <numerusform>يُفتح الحجز قبل يومين</numerusform>
            <numerusform>يُفتح الحجز قبل {n} أيام</numerusform>
            <numerusform>يُفتح الحجز قبل {n} يومًا</numerusform>
            <numerusform>يُفتح الحجز قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already {n} sessions that week</source>
        <translation>
            <numerusform>لا جلسات ذلك الأسبوع</numerusform>
            <numerusform>جلسة واحدة بالفعل ذلك الأسبوع</numerusform>
            <numerusform>جلستان بالفعل ذلك الأسبوع</numerusform>
            <numerusform>‏{n} جلسات بالفعل ذلك الأسبوع</numerusform>
            <numerusform>‏{n} جلسة بالفعل ذلك الأسبوع</numerusform>
            <numerusform>‏{n} جلسة بالفعل ذلك الأسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already {n} sessions that day</source>
        <translation>
            <numerusform>لا جلسات ذلك اليوم</numerusform>
            <numerusform>جلسة واحدة بالفعل ذلك اليوم</numerusform>
            <numerusform>جلستان بالفعل ذلك اليوم</numerusform>
            <numerusform>‏{n} جلسات بالفعل ذلك اليوم</numerusform>
            <numerusform>‏{n} جلسة بالفعل ذلك اليوم</numerusform>
            <numerusform>‏{n} جلسة بالفعل ذلك اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone holds it</source>
        <translation>حجزه أحدهم مؤقتًا</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>محجوز مؤقتًا حتى {time}</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>مضى هذا الوقت</translation>
    </message>
    <message>
        <source>Only from the next day on</source>
        <translation>من اليوم التالي فقط</translation>
    </message>
    <message>
        <source>Only {ahead} away, notice is {notice}</source>
        <translation>بقي {ahead} فقط، والمهلة {notice}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Inside weekly hours</source>
        <translation>ضمن ساعات الأسبوع</translation>
    </message>
    <message>
        <source>Starts on the grid</source>
        <translation>يبدأ في موعد صحيح</translation>
    </message>
    <message>
        <source>No other booking</source>
        <translation>لا حجز آخر</translation>
    </message>
    <message>
        <source>No clash with your sessions</source>
        <translation>لا تعارض مع جلساتك</translation>
    </message>
    <message>
        <source>Enough notice</source>
        <translation>مهلة كافية</translation>
    </message>
    <message>
        <source>Not too far ahead</source>
        <translation>ليس بعيدًا جدًا</translation>
    </message>
    <message>
        <source>Room that day and week</source>
        <translation>متسع في ذلك اليوم والأسبوع</translation>
    </message>
    <message>
        <source>No one else holds it</source>
        <translation>لم يحجزه أحد مؤقتًا</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>This computer has no network. Connect it and try again; your input is kept.</source>
        <translation>لا شبكة لهذا الحاسوب. صِله بها وأعد المحاولة؛ ما أدخلته محفوظ.</translation>
    </message>
    <message>
        <source>There is no server called {where}. Check the address, and the network.</source>
        <translation>لا يوجد خادم باسم {where}. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>No server is running at {where}. Try again in a while, or check the address.</source>
        <translation>لا يعمل خادم في {where}. أعد المحاولة لاحقًا أو تحقق من العنوان.</translation>
    </message>
    <message>
        <source>No answer from {where}. Your input is kept; try again.</source>
        <translation>لا جواب من {where}. ما أدخلته محفوظ؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection to {where} broke off. Your input is kept; try again.</source>
        <translation>انقطع الاتصال بـ {where}. ما أدخلته محفوظ؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>{where} is too busy at the moment. Your input is kept; try again in a while.</source>
        <translation>‏{where} مشغول جدًا الآن. ما أدخلته محفوظ؛ أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} lets nothing through. Check its address in the settings.</source>
        <translation>الوكيل في الطريق إلى {where} لا يمرر شيئًا. تحقق من عنوانه في الإعدادات.</translation>
    </message>
    <message>
        <source>What answers at {where} is no Proactively server. Check the address; a guest network may want you to sign in first.</source>
        <translation>ما يجيب في {where} ليس خادم Proactively. تحقق من العنوان؛ قد تطلب شبكة ضيوف تسجيل دخول أولًا.</translation>
    </message>
    <message>
        <source>{where} is newer than this app. Update the app.</source>
        <translation>‏{where} أحدث من هذا التطبيق. حدّث التطبيق.</translation>
    </message>
    <message>
        <source>The answer of {where} can’t be read. Try again; if it stays so, tell the office.</source>
        <translation>تعذّرت قراءة جواب {where}. أعد المحاولة؛ وإن استمر ذلك فأبلغ المكتب.</translation>
    </message>
    <message>
        <source>{where} offers no secure connection (https), so nothing was sent. Check the address.</source>
        <translation>لا يوفر {where} اتصالًا آمنًا (https)، فلم يُرسل شيء. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>{where} is not encrypted (http), so no password was sent there. Ask the office for its https address.</source>
        <translation>‏{where} غير مشفّر (http)، فلم تُرسل كلمة مرور إليه. اطلب من المكتب عنوان https.</translation>
    </message>
    <message>
        <source>The certificate at {where} is another server’s, so nothing was sent. Check the address.</source>
        <translation>شهادة {where} لخادم آخر، فلم يُرسل شيء. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for {where}, so nothing was sent. Where the office vouches for it itself, its certificate file belongs into the settings (ca_file).</source>
        <translation>لا أحد يثق به هذا الحاسوب يضمن {where}، فلم يُرسل شيء. إن كان المكتب يضمنه بنفسه فمكان ملف شهادته الإعدادات (ca_file).</translation>
    </message>
    <message>
        <source>The certificate of {where} has run out, so nothing was sent. {clock}</source>
        <translation>انتهت صلاحية شهادة {where}، فلم يُرسل شيء. {clock}</translation>
    </message>
    <message>
        <source>The certificate of {where} is not valid yet, so nothing was sent. {clock}</source>
        <translation>لم تبدأ صلاحية شهادة {where} بعد، فلم يُرسل شيء. {clock}</translation>
    </message>
    <message>
        <source>You have been signed out. Sign in to go on.</source>
        <translation>خرجت من حسابك. سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>You have been signed out. {clock} Set it right, then sign in.</source>
        <translation>خرجت من حسابك. {clock} اضبطها ثم سجّل الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏{n} أيام</numerusform>
            <numerusform>‏{n} يومًا</numerusform>
            <numerusform>‏{n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is {length} behind the server’s.</source>
        <translation>ساعة هذا الحاسوب متأخرة {length} عن ساعة الخادم.</translation>
    </message>
    <message>
        <source>This computer’s clock is {length} ahead of the server’s.</source>
        <translation>ساعة هذا الحاسوب متقدمة {length} على ساعة الخادم.</translation>
    </message>
    <message>
        <source>This computer’s clock says {day}, {time}: if that is wrong, set it right; if not, tell the office.</source>
        <translation>ساعة هذا الحاسوب تقول {day}، {time}: إن كان ذلك خطأ فاضبطها، وإلا فأبلغ المكتب.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t cancel. Write to {name}.</source>
        <translation>هذا خادم قديم الطراز: لا يمكنه الإلغاء. اكتب إلى {name}.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t move a session. Write to {name}.</source>
        <translation>هذا خادم قديم الطراز: لا يمكنه نقل جلسة. اكتب إلى {name}.</translation>
    </message>
    <message>
        <source>This is a classic server: it passes no note on. Write to {name}.</source>
        <translation>هذا خادم قديم الطراز: لا ينقل ملاحظة. اكتب إلى {name}.</translation>
    </message>
    <message>
        <source>This is a classic server: it keeps no list. Only what was sent from this computer is shown.</source>
        <translation>هذا خادم قديم الطراز: لا يحفظ قائمة. يُعرض ما أُرسل من هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>This is a classic server: it holds no time while you decide.</source>
        <translation>هذا خادم قديم الطراز: لا يحجز وقتًا مؤقتًا بينما تقرر.</translation>
    </message>
    <message>
        <source>This is a classic server: it doesn’t say what became of its mail.</source>
        <translation>هذا خادم قديم الطراز: لا يقول ماذا صار ببريده.</translation>
    </message>
    <message>
        <source>The data is on the server: its office keeps the backup.</source>
        <translation>البيانات على الخادم: مكتبه يتولى النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>This is a classic server: it doesn’t tell of changes by itself. Refresh to see them.</source>
        <translation>هذا خادم قديم الطراز: لا يخبر بالتغييرات من تلقاء نفسه. حدّث لتراها.</translation>
    </message>
    <message>
        <source>This is a classic server: it keeps no list. Who booked you stands in your mail.</source>
        <translation>هذا خادم قديم الطراز: لا يحفظ قائمة. من حجزك تجده في بريدك.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t send a code again. Ask its office.</source>
        <translation>هذا خادم قديم الطراز: لا يمكنه إرسال رمز مجددًا. اسأل مكتبه.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t set a new password. Ask its office.</source>
        <translation>هذا خادم قديم الطراز: لا يمكنه تعيين كلمة مرور جديدة. اسأل مكتبه.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t change an account. Ask its office.</source>
        <translation>هذا خادم قديم الطراز: لا يمكنه تغيير حساب. اسأل مكتبه.</translation>
    </message>
    <message>
        <source>This is a classic server: everyone can be booked each day from 09:00 to 16:00, and nothing else.</source>
        <translation>هذا خادم قديم الطراز: يمكن حجز الجميع كل يوم من 09:00 إلى 16:00 لا غير.</translation>
    </message>
    <message>
        <source>This is a classic server: of a profile it keeps what you know about and what an hour costs, nothing else.</source>
        <translation>هذا خادم قديم الطراز: لا يحفظ من الملف إلا خبرتك وسعر الساعة.</translation>
    </message>
    <message>
        <source>This is a classic server: its office works on the server itself.</source>
        <translation>هذا خادم قديم الطراز: مكتبه يعمل على الخادم نفسه.</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>لا المزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>‏{n} أخرى</numerusform>
            <numerusform>‏{n} أخرى</numerusform>
            <numerusform>‏{n} أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
</context>
<context>
    <name>MyBookings</name>
    <message>
        <source>Confirmation</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Mail about the move</source>
        <translation>بريد عن النقل</translation>
    </message>
    <message>
        <source>Mail about the cancel</source>
        <translation>بريد عن الإلغاء</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>{mail} sent: {when}</source>
        <translation>‏{mail} أُرسل: {when}</translation>
    </message>
    <message>
        <source>{mail} not sent yet: {why}</source>
        <translation>‏{mail} لم يُرسل بعد: {why}</translation>
    </message>
    <message>
        <source>{mail} waits to be sent</source>
        <translation>‏{mail} في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Cancelled by you, {when}</source>
        <translation>ألغيتَه أنت، {when}</translation>
    </message>
    <message>
        <source>Cancelled by {name}, {when}</source>
        <translation>ألغاه {name}، {when}</translation>
    </message>
    <message>
        <source>Cancelled by the office, {when}</source>
        <translation>ألغاه المكتب، {when}</translation>
    </message>
    <message>
        <source>This booking was changed meanwhile. Your note is kept; save it again.</source>
        <translation>تغيّر هذا الحجز في هذه الأثناء. ملاحظتك محفوظة؛ احفظها مجددًا.</translation>
    </message>
    <message>
        <source>It stays cancelled: someone else has booked {when}.</source>
        <translation>يبقى ملغى: حجز شخص آخر {when}.</translation>
    </message>
    <message>
        <source>See what is ahead</source>
        <translation>عرض القادمة</translation>
    </message>
    <message>
        <source>Sign in to see them.</source>
        <translation>سجّل الدخول لتراها.</translation>
    </message>
    <message>
        <source>Your bookings stand here</source>
        <translation>هنا تظهر حجوزاتك</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>No booking matches “{text}”</source>
        <translation>لا حجز يطابق «{text}»</translation>
    </message>
    <message>
        <source>Look for a name, a session or a reference.</source>
        <translation>ابحث عن اسم أو جلسة أو مرجع.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Find a speaker and press an open time.</source>
        <translation>ابحث عن متحدث واضغط وقتًا متاحًا.</translation>
    </message>
    <message>
        <source>No bookings ahead</source>
        <translation>لا حجوزات قادمة</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>البحث عن متحدث</translation>
    </message>
    <message>
        <source>Sessions stand here once they are over.</source>
        <translation>تظهر الجلسات هنا بعد انتهائها.</translation>
    </message>
    <message>
        <source>No past sessions yet</source>
        <translation>لا جلسات ماضية بعد</translation>
    </message>
    <message>
        <source>What is cancelled stays here, with who did it and why.</source>
        <translation>ما أُلغي يبقى هنا، مع من ألغاه والسبب.</translation>
    </message>
    <message>
        <source>Nothing cancelled</source>
        <translation>لم يُلغَ شيء</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{name} booked {day}</source>
        <translation>حجز {name} {day}</translation>
    </message>
    <message>
        <source>{name} moved to {day}</source>
        <translation>نقل {name} إلى {day}</translation>
    </message>
    <message>
        <source>{name} cancelled {day}</source>
        <translation>ألغى {name} {day}</translation>
    </message>
    <message>
        <source>You cancelled {name}, {day}</source>
        <translation>ألغيتَ {name}، {day}</translation>
    </message>
</context>
<context>
    <name>NotificationsPart</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Remind me of sessions</source>
        <translation>ذكّرني بالجلسات</translation>
    </message>
    <message>
        <source>By the desktop where it shows notifications, and in the window</source>
        <translation>عبر سطح المكتب حيث تظهر الإشعارات، وفي النافذة</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>قبلها بكم</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Nothing pops up then; a session that begins after them is still told in time</source>
        <translation>لا يظهر شيء حينها؛ والجلسة التي تبدأ بعدها يُنبَّه إليها في وقتها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>عند بدئها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>‏{start} إلى {end}</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>أين تُعقد</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>اسم الجلسة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>What happens in it</source>
        <translation>ماذا يجري فيها</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>إزالة الجلسة</translation>
    </message>
    <message>
        <source>What is booked of it stays booked.</source>
        <translation>ما حُجز منها يبقى محجوزًا.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Street, house, city</source>
        <translation>الشارع والمبنى والمدينة</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>{offer}, see its times</source>
        <translation>‏{offer}، عرض أوقاتها</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Move {name}: up or down</source>
        <translation>تحريك {name}: إلى أعلى أو أسفل</translation>
    </message>
    <message>
        <source>Drag, or press up and down</source>
        <translation>اسحب، أو اضغط أعلى وأسفل</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
</context>
<context>
    <name>OffersEditor</name>
    <message>
        <source>Add session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Add at least one session: without one, nobody can book you.</source>
        <translation>أضف جلسة واحدة على الأقل: من دونها لا يمكن لأحد حجزك.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>‏{n} من {all}</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Connecting to {where}…</source>
        <translation>جارٍ الاتصال بـ {where}…</translation>
    </message>
    <message>
        <source>Use this computer instead</source>
        <translation>استخدام هذا الحاسوب بدلًا منه</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>البريد الصادر</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>No mail server is set, so mail waits here. Sign-up and reset codes can be read here too.</source>
        <translation>لم يُحدَّد خادم بريد، فالبريد ينتظر هنا. ويمكن قراءة رموز التسجيل وإعادة التعيين هنا أيضًا.</translation>
    </message>
    <message>
        <source>Set one up</source>
        <translation>إعداد خادم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>المتعثرة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسلة</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>أي الرسائل</translation>
    </message>
    <message>
        <source>What the mail server said</source>
        <translation>ما قاله خادم البريد</translation>
    </message>
    <message>
        <source>Save as an .eml file</source>
        <translation>حفظ كملف .eml</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>لا بريد بعد</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>لا شيء متعثر</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Confirmations, changes and reminders of your sessions pass through here.</source>
        <translation>تمر من هنا تأكيدات جلساتك وتغييراتها وتذكيراتها.</translation>
    </message>
    <message>
        <source>Sign-up and reset codes appear here. Sign in to see your other mail.</source>
        <translation>تظهر هنا رموز التسجيل وإعادة التعيين. سجّل الدخول لترى بقية بريدك.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>حفظ الرسالة</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>بريد (*.eml)</translation>
    </message>
    <message>
        <source>Discarded. It will not be sent.</source>
        <translation>أُهملت. لن تُرسل.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
</context>
<context>
    <name>OwnModel</name>
    <message>
        <source>outside your hours</source>
        <translation>خارج ساعاتك</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>OwnWeekView</name>
    <message>
        <source>Your calendar</source>
        <translation>تقويمك</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Speaking</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>حجوزاتي</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>البريد الصادر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>الأوقات المتاحة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>استيراد متحدثين</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.db *.backup);;All files (*)</source>
        <translation>نسخ احتياطية (*.sqlite *.db *.backup);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>انتقل إلى أي شيء</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>A speaker, a page, a command, or “ada thu 3pm”</source>
        <translation>متحدث أو صفحة أو أمر، أو «ada الخميس ٣ م»</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>فُهم على أنه</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Open calendar there</source>
        <translation>فتح التقويم هناك</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>لم يُعثر على شيء لـ «{text}».</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>{day}, {times} with {name}</source>
        <translation>‏{day}، {times} مع {name}</translation>
    </message>
    <message>
        <source>{name}’s calendar, week of {day}</source>
        <translation>تقويم {name}، أسبوع {day}</translation>
    </message>
    <message>
        <source>Everyone free {when}</source>
        <translation>كل المتاحين {when}</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>‏{time} في {place}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>متحدث واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <translation>
            <numerusform>لا متحدثين</numerusform>
            <numerusform>متحدث واحد</numerusform>
            <numerusform>متحدثان</numerusform>
            <numerusform>‏{n} متحدثين</numerusform>
            <numerusform>‏{n} متحدثًا</numerusform>
            <numerusform>‏{n} متحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>so {wished} became {got}.</source>
        <translation>لذا صار {wished} {got}.</translation>
    </message>
    <message>
        <source>{name} starts on the hour here</source>
        <translation>يبدأ {name} هنا على رأس الساعة</translation>
    </message>
    <message>
        <source>{name} starts at a quarter past here</source>
        <translation>يبدأ {name} هنا عند الربع</translation>
    </message>
    <message>
        <source>{name} starts on the half hour here</source>
        <translation>يبدأ {name} هنا عند النصف</translation>
    </message>
    <message>
        <source>{name} starts at a quarter to here</source>
        <translation>يبدأ {name} هنا إلا ربعًا</translation>
    </message>
    <message>
        <source>{name} doesn’t start at {wished}</source>
        <translation>لا يبدأ {name} في {wished}</translation>
    </message>
    <message>
        <source>Review and book</source>
        <translation>المراجعة والحجز</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>ابحث عن إعداد</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>لا يوجد إعداد كهذا</translation>
    </message>
    <message>
        <source>Look for another word.</source>
        <translation>ابحث عن كلمة أخرى.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>تسري التغييرات فورًا</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Backed up as {name}</source>
        <translation>نُسخ احتياطيًا باسم {name}</translation>
    </message>
    <message>
        <source>Restored. Sign in again.</source>
        <translation>تمت الاستعادة. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The sample speakers are gone.</source>
        <translation>أُزيل متحدثو التجربة.</translation>
    </message>
    <message>
        <source>Password changed. Your other sessions have ended.</source>
        <translation>تغيّرت كلمة المرور. انتهت جلسات دخولك الأخرى.</translation>
    </message>
    <message>
        <source>Signed out everywhere.</source>
        <translation>سُجّل الخروج من كل مكان.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>نُسخ التقرير</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>إعداد واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings</source>
        <translation>
            <numerusform>لا إعدادات</numerusform>
            <numerusform>إعداد واحد</numerusform>
            <numerusform>إعدادان</numerusform>
            <numerusform>‏{n} إعدادات</numerusform>
            <numerusform>‏{n} إعدادًا</numerusform>
            <numerusform>‏{n} إعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail goes out through {host}.</source>
        <translation>يخرج البريد عبر {host}.</translation>
    </message>
    <message>
        <source>No mail is sent now. It waits in the Outbox.</source>
        <translation>لا يُرسل بريد الآن. ينتظر في البريد الصادر.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Seen from {place}</source>
        <translation>كما يُرى من {place}</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>From</source>
        <translation>بتوقيت</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Past, too soon or full</source>
        <translation>ماضٍ أو قريب جدًا أو ممتلئ</translation>
    </message>
    <message>
        <source>Add a session to your profile: then its free times show here.</source>
        <translation>أضف جلسة إلى ملفك: عندها تظهر أوقاتها المتاحة هنا.</translation>
    </message>
    <message>
        <source>Nothing can be booked this week.</source>
        <translation>لا شيء يمكن حجزه هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Session: {name}</source>
        <translation>الجلسة: {name}</translation>
    </message>
</context>
<context>
    <name>PreviewGrid</name>
    <message>
        <source>What bookers see</source>
        <translation>ما يراه الحاجزون</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>ماضٍ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Held by someone</source>
        <translation>محجوز مؤقتًا لشخص ما</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>قريب جدًا</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>بعيد جدًا</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Why is a time missing?</source>
        <translation>لماذا ينقص وقت؟</translation>
    </message>
    <message>
        <source>Choose a time of the week above.</source>
        <translation>اختر وقتًا من الأسبوع أعلاه.</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Sign in to change your password or to end your sessions.</source>
        <translation>سجّل الدخول لتغيير كلمة مرورك أو إنهاء جلسات دخولك.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>ابقَ داخلًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Offered so when somebody signs in</source>
        <translation>يُقترح هكذا عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Keep what is being written</source>
        <translation>الاحتفاظ بما تجري كتابته</translation>
    </message>
    <message>
        <source>Until it is saved, so that a crash costs nothing. Off: what is kept so far is deleted</source>
        <translation>إلى أن يُحفظ، كي لا يضيع شيء إذا تعطّل التطبيق. عند الإيقاف: يُحذف ما احتُفظ به حتى الآن</translation>
    </message>
    <message>
        <source>Names in the desktop’s notifications</source>
        <translation>الأسماء في إشعارات سطح المكتب</translation>
    </message>
    <message>
        <source>Off: they say only that a session begins, and when. The window says everything</source>
        <translation>عند الإيقاف: تقول فقط إن جلسة تبدأ، ومتى. النافذة تقول كل شيء</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more</source>
        <translation>
            <numerusform>بلا حد أدنى</numerusform>
            <numerusform>حرف أو أكثر</numerusform>
            <numerusform>حرفان أو أكثر</numerusform>
            <numerusform>‏{n} أحرف أو أكثر</numerusform>
            <numerusform>‏{n} حرفًا أو أكثر</numerusform>
            <numerusform>‏{n} حرف أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>change password present new</source>
        <translation>تغيير كلمة المرور الحالية الجديدة</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>جلسات دخولك</translation>
    </message>
    <message>
        <source>Ends this one too. A lost computer can’t be used with your account any more.</source>
        <translation>ينهي هذه أيضًا. لن يستطيع حاسوب ضائع استخدام حسابك بعد ذلك.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>Your data stays in the folder under “Data and server”. Passwords of yours are kept as hashes, sign-in keys in the system’s keychain where there is one. Nothing is sent anywhere but the mail that your sessions need.</source>
        <translation>تبقى بياناتك في المجلد المذكور تحت «البيانات والخادم». تُحفظ كلمات المرور كبصمات، ومفاتيح الدخول في حلقة مفاتيح النظام حيث توجد. لا يُرسل شيء إلى أي مكان سوى البريد الذي تحتاجه جلساتك.</translation>
    </message>
    <message>
        <source>Your data is on {where}, under its office’s rules. Sign-in keys are in the system’s keychain where there is one. Nothing is sent anywhere else.</source>
        <translation>بياناتك على {where} بقواعد مكتبه. مفاتيح الدخول في حلقة مفاتيح النظام حيث توجد. لا يُرسل شيء إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Enter your present password.</source>
        <translation>أدخل كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>ليست هذه كلمة مرورك الحالية.</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more.</source>
        <translation>
            <numerusform>بلا حد أدنى.</numerusform>
            <numerusform>حرف أو أكثر.</numerusform>
            <numerusform>حرفان أو أكثر.</numerusform>
            <numerusform>‏{n} أحرف أو أكثر.</numerusform>
            <numerusform>‏{n} حرفًا أو أكثر.</numerusform>
            <numerusform>‏{n} حرف أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be a password.</source>
        <translation>لا تصلح هذه كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Choose photo…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Square works best. Initials show until you add one.</source>
        <translation>الصورة المربعة أنسب. تظهر الأحرف الأولى حتى تضيف واحدة.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>صور ({kinds})</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>‏{n} من {most}</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you were writing it.</source>
        <translation>تغيّر هذا الملف في مكان آخر أثناء كتابتك له.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Changed since you last published</source>
        <translation>تغيّر منذ آخر نشر</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>إلغاء النشر</translation>
    </message>
    <message>
        <source>Save without publishing</source>
        <translation>حفظ من دون نشر</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Hours of this speaker</source>
        <translation>ساعات هذا المتحدث</translation>
    </message>
    <message>
        <source>Set contact address…</source>
        <translation>تحديد عنوان الاتصال…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>No longer in the search</source>
        <translation>لم يعد في البحث</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>أُهملت التغييرات</translation>
    </message>
    <message>
        <source>Saved, not published</source>
        <translation>محفوظ، غير منشور</translation>
    </message>
    <message>
        <source>They can claim this profile by signing up with that address</source>
        <translation>يمكن لصاحبه استلام هذا الملف بالتسجيل بذلك العنوان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>This profile can’t be read</source>
        <translation>تعذّرت قراءة هذا الملف</translation>
    </message>
    <message>
        <source>No profile here</source>
        <translation>لا ملف شخصي هنا</translation>
    </message>
    <message>
        <source>Only speakers have a profile.</source>
        <translation>الملفات للمتحدثين فقط.</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>حُفظت المسودة {time}</translation>
    </message>
    <message>
        <source>Run by the office</source>
        <translation>يديره المكتب</translation>
    </message>
    <message>
        <source>This can’t be published yet</source>
        <translation>لا يمكن نشر هذا بعد</translation>
    </message>
    <message>
        <source>Add a session.</source>
        <translation>أضف جلسة.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>اسم الجلسة</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>نشر التغييرات</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>What bookers see</source>
        <translation>ما يراه الحاجزون</translation>
    </message>
    <message>
        <source>What bookers would see</source>
        <translation>ما سيراه الحاجزون</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Lines imported</source>
        <translation>الأسطر المستوردة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدّثة</translation>
    </message>
    <message>
        <source>couldn’t be read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines read</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>قُرئ السطر</numerusform>
            <numerusform>قُرئ السطران</numerusform>
            <numerusform>قُرئت الأسطر كلها ({n})</numerusform>
            <numerusform>قُرئت الأسطر كلها ({n})</numerusform>
            <numerusform>قُرئت الأسطر كلها ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} lines</source>
        <translation>‏{n} من {all} سطر</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>بقيت بضع ثوانٍ</translation>
    </message>
    <message numerus="yes">
        <source>About {n} seconds left</source>
        <translation>
            <numerusform>انتهى تقريبًا</numerusform>
            <numerusform>بقيت ثانية تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت {n} ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت {n} ثانية تقريبًا</numerusform>
            <numerusform>بقيت {n} ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} min left</source>
        <translation>
            <numerusform>بقي {n} د تقريبًا</numerusform>
            <numerusform>بقي {n} د تقريبًا</numerusform>
            <numerusform>بقي {n} د تقريبًا</numerusform>
            <numerusform>بقي {n} د تقريبًا</numerusform>
            <numerusform>بقي {n} د تقريبًا</numerusform>
            <numerusform>بقي {n} د تقريبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFlow</name>
    <message>
        <source>{day}, hours {n}</source>
        <translation>‏{day}، الساعات {n}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>{place}, your time</source>
        <translation>‏{place}، توقيتك</translation>
    </message>
    <message>
        <source>{place}, {name}’s time</source>
        <translation>‏{place}، توقيت {name}</translation>
    </message>
    <message>
        <source>{price}, settled with {name}</source>
        <translation>‏{price}، يُسوَّى مع {name}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>المتفق عليه</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>بلا مقابل</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>{name}’s note</source>
        <translation>ملاحظة {name}</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>‏{offer}، {length}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>As sent from here</source>
        <translation>كما أُرسل من هنا</translation>
    </message>
    <message>
        <source>Mail failed</source>
        <translation>تعثّر البريد</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>أُرسل {time}</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet, tried {n} times</source>
        <translation>
            <numerusform>لم يُرسل بعد، بلا محاولات</numerusform>
            <numerusform>لم يُرسل بعد، محاولة واحدة</numerusform>
            <numerusform>لم يُرسل بعد، محاولتان</numerusform>
            <numerusform>لم يُرسل بعد، {n} محاولات</numerusform>
            <numerusform>لم يُرسل بعد، {n} محاولة</numerusform>
            <numerusform>لم يُرسل بعد، {n} محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Confirmation to you</source>
        <translation>تأكيد لك</translation>
    </message>
    <message>
        <source>Notice to {name}</source>
        <translation>إشعار إلى {name}</translation>
    </message>
    <message>
        <source>Change to you</source>
        <translation>تغيير لك</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>تغيير إلى {name}</translation>
    </message>
    <message>
        <source>Cancellation to you</source>
        <translation>إلغاء لك</translation>
    </message>
    <message>
        <source>Cancellation to {name}</source>
        <translation>إلغاء إلى {name}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>تذكير إلى {name}</translation>
    </message>
    <message>
        <source>Mail to you</source>
        <translation>بريد لك</translation>
    </message>
    <message>
        <source>Mail to {name}</source>
        <translation>بريد إلى {name}</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Back to the calendar</source>
        <translation>العودة إلى التقويم</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>If plans change</source>
        <translation>إن تغيّرت الخطط</translation>
    </message>
    <message>
        <source>Open in My bookings</source>
        <translation>فتح في حجوزاتي</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Sent, and not answered</source>
        <translation>أُرسل بلا جواب</translation>
    </message>
    <message>
        <source>Booked. The server’s mail failed</source>
        <translation>تم الحجز. تعثّر بريد الخادم</translation>
    </message>
    <message>
        <source>Booked. The mail is waiting</source>
        <translation>تم الحجز. البريد في الانتظار</translation>
    </message>
    <message>
        <source>You’re booked</source>
        <translation>تم حجزك</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>جلستك</translation>
    </message>
    <message>
        <source>No mail about this session.</source>
        <translation>لا بريد عن هذه الجلسة.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات تقويم (*.ics)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copied {reference}</source>
        <translation>نُسخ {reference}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>لم يُحفظ: {reason}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>حُفظ {name}</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>What was being written could not be deleted: {reason}</source>
        <translation>تعذّر حذف ما كانت تجري كتابته: {reason}</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>{offer} with {name}</source>
        <translation>‏{offer} مع {name}</translation>
    </message>
    <message>
        <source>A session begins in {length}</source>
        <translation>تبدأ جلسة خلال {length}</translation>
    </message>
    <message>
        <source>A session begins now</source>
        <translation>تبدأ جلسة الآن</translation>
    </message>
    <message>
        <source>A session has begun</source>
        <translation>بدأت جلسة</translation>
    </message>
    <message>
        <source>Begins at {time}.</source>
        <translation>تبدأ في {time}.</translation>
    </message>
    <message>
        <source>Began at {time}.</source>
        <translation>بدأ الساعة {time}.</translation>
    </message>
</context>
<context>
    <name>ReminderBars</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remind again in 5 minutes</source>
        <translation>التذكير مجددًا بعد ٥ دقائق</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>ResetForm</name>
    <message>
        <source>Set a new password</source>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more. You stay signed in nowhere else.</source>
        <translation>
            <numerusform>بلا حد أدنى. لن تبقى داخلًا في أي مكان آخر.</numerusform>
            <numerusform>حرف أو أكثر. لن تبقى داخلًا في أي مكان آخر.</numerusform>
            <numerusform>حرفان أو أكثر. لن تبقى داخلًا في أي مكان آخر.</numerusform>
            <numerusform>‏{n} أحرف أو أكثر. لن تبقى داخلًا في أي مكان آخر.</numerusform>
            <numerusform>‏{n} حرفًا أو أكثر. لن تبقى داخلًا في أي مكان آخر.</numerusform>
            <numerusform>‏{n} حرف أو أكثر. لن تبقى داخلًا في أي مكان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>تعيين كلمة المرور وتسجيل الدخول</translation>
    </message>
    <message>
        <source>If {email} has an account, a code is on its way.</source>
        <translation>إن كان لـ {email} حساب فالرمز في الطريق.</translation>
    </message>
</context>
<context>
    <name>RhythmStrip</name>
    <message>
        <source>Weekly rhythm</source>
        <translation>إيقاع الأسبوع</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>rarely free</source>
        <translation>متاح نادرًا</translation>
    </message>
    <message>
        <source>sometimes free</source>
        <translation>متاح أحيانًا</translation>
    </message>
    <message>
        <source>often free</source>
        <translation>غالبًا</translation>
    </message>
    <message>
        <source>nearly always free</source>
        <translation>متاح دائمًا تقريبًا</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏{n} أيام</numerusform>
            <numerusform>‏{n} يومًا</numerusform>
            <numerusform>‏{n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>‏{n} ساعات</numerusform>
            <numerusform>‏{n} ساعة</numerusform>
            <numerusform>‏{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>‏{n} دقائق</numerusform>
            <numerusform>‏{n} دقيقة</numerusform>
            <numerusform>‏{n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>‏{n} جلسات</numerusform>
            <numerusform>‏{n} جلسة</numerusform>
            <numerusform>‏{n} جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>The start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>{span} before</source>
        <translation>قبل {span}</translation>
    </message>
    <message>
        <source>Break before</source>
        <translation>راحة قبلها</translation>
    </message>
    <message>
        <source>Break after</source>
        <translation>راحة بعدها</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Book ahead</source>
        <translation>الحجز مقدمًا</translation>
    </message>
    <message>
        <source>Per day, at most</source>
        <translation>في اليوم، كحد أقصى</translation>
    </message>
    <message>
        <source>Per week, at most</source>
        <translation>في الأسبوع، كحد أقصى</translation>
    </message>
    <message>
        <source>Cancel until</source>
        <translation>الإلغاء حتى</translation>
    </message>
    <message>
        <source>Move until</source>
        <translation>النقل حتى</translation>
    </message>
    <message>
        <source>Start every</source>
        <translation>البدء كل</translation>
    </message>
    <message>
        <source>Its length</source>
        <translation>مدتها</translation>
    </message>
    <message>
        <source>Each session’s length</source>
        <translation>مدة كل جلسة</translation>
    </message>
    <message>
        <source>As the office: {value}</source>
        <translation>مثل المكتب: {value}</translation>
    </message>
</context>
<context>
    <name>SaidDialog</name>
    <message>
        <source>Recent messages</source>
        <translation>أحدث الرسائل</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>لا رسائل بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Connect to an office server</source>
        <translation>الاتصال بخادم مكتب</translation>
    </message>
    <message>
        <source>It is asked what it is; nothing is kept before.</source>
        <translation>يُسأل ما هو؛ لا يُحفظ شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>One file, offline</source>
        <translation>ملف واحد، بلا اتصال</translation>
    </message>
    <message>
        <source>Office server</source>
        <translation>خادم المكتب</translation>
    </message>
    <message>
        <source>Shared by a team</source>
        <translation>مشترك بين فريق</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Not encrypted (http): one can look around there, but not sign in.</source>
        <translation>غير مشفّر (http): يمكن التصفح هناك لا تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Its hours are in</source>
        <translation>ساعاته بتوقيت</translation>
    </message>
    <message>
        <source>Its prices are in</source>
        <translation>أسعاره بعملة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Asking what it is…</source>
        <translation>جارٍ سؤاله ما هو…</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <translation>استخدام هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>استخدام هذا الخادم</translation>
    </message>
    <message>
        <source>A classic Proactively server. It can’t cancel, move or list bookings.</source>
        <translation>خادم Proactively قديم الطراز. لا يمكنه إلغاء الحجوزات أو نقلها أو سردها.</translation>
    </message>
    <message>
        <source>A Proactively server</source>
        <translation>خادم Proactively</translation>
    </message>
    <message>
        <source>A Proactively server, version {version}</source>
        <translation>خادم Proactively، الإصدار {version}</translation>
    </message>
    <message>
        <source>{where}, set by {who} for this computer.</source>
        <translation>{where}، حدده {who} لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>{where}, set by your office for this computer.</source>
        <translation>‏{where}، حدّده مكتبك لهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>حفظ كملف تقويم</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>لم يُحفظ: {reason}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}</source>
        <translation>أُلغي: {name}، {when}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Back in your calendar</source>
        <translation>عاد إلى تقويمك</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>You attend</source>
        <translation>أنت تحضر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation>الآن، حتى {time}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>بعد {length}</translation>
    </message>
</context>
<context>
    <name>SetBy</name>
    <message>
        <source>Set by {who}</source>
        <translation>حدده {who}</translation>
    </message>
    <message>
        <source>Set by your office</source>
        <translation>حدّده مكتبك</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>1 later booking shifts for a person abroad</source>
        <translation>حجز لاحق واحد يتغيّر وقته لشخص في الخارج</translation>
    </message>
    <message numerus="yes">
        <source>{n} later bookings shift for people abroad</source>
        <translation>
            <numerusform>لا حجز لاحق يتغيّر وقته</numerusform>
            <numerusform>حجز لاحق واحد يتغيّر وقته لشخص في الخارج</numerusform>
            <numerusform>حجزان لاحقان يتغيّر وقتهما لأشخاص في الخارج</numerusform>
            <numerusform>‏{n} حجوزات لاحقة يتغيّر وقتها لأشخاص في الخارج</numerusform>
            <numerusform>‏{n} حجزًا لاحقًا يتغيّر وقتها لأشخاص في الخارج</numerusform>
            <numerusform>‏{n} حجز لاحق يتغيّر وقتها لأشخاص في الخارج</numerusform>
        </translation>
    </message>
    <message>
        <source>On your clock they stay where they are. On theirs they come at another hour than they would today.</source>
        <translation>على ساعتك تبقى كما هي. وعلى ساعتهم تأتي في ساعة غير ساعتها اليوم.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Back to the built-in keys</source>
        <translation>العودة إلى المفاتيح الأصلية</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>استخدامه هنا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Keys of {command}: {keys}</source>
        <translation>مفاتيح {command}: {keys}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{keys} already does “{command}”.</source>
        <translation>‏{keys} مخصص بالفعل لـ «{command}».</translation>
    </message>
    <message>
        <source>A single letter would fire while you type. Add Ctrl or Alt.</source>
        <translation>الحرف المفرد ينطلق أثناء الكتابة. أضف Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>Ctrl+Alt types signs on many keyboards. Choose other keys.</source>
        <translation>‏Ctrl+Alt يكتب رموزًا على كثير من لوحات المفاتيح. اختر مفاتيح أخرى.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Single letters work while a grid or a list has the focus.</source>
        <translation>تعمل الحروف المفردة عندما يكون التركيز على شبكة أو قائمة.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShortcutsPart</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>All back to the built-in keys</source>
        <translation>إعادة الكل إلى المفاتيح الأصلية</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Fold the sidebar (F9)</source>
        <translation>طي الشريط الجانبي (F9)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>جديد هنا؟</translation>
    </message>
    <message>
        <source>Forgot it?</source>
        <translation>نسيتها؟</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>ابقَ داخلًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Browse without an account</source>
        <translation>التصفح بلا حساب</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>No code can reach you. Ask whoever runs it.</source>
        <translation>لا يمكن أن يصلك أي رمز. اسأل من يديره.</translation>
    </message>
    <message>
        <source>{where} sends no mail.</source>
        <translation>لا يرسل {where} أي بريد.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>أين توجد بياناتك</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Have one already?</source>
        <translation>لديك حساب بالفعل؟</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more. A few words are easy to keep.</source>
        <translation>
            <numerusform>بلا حد أدنى. بضع كلمات يسهل حفظها.</numerusform>
            <numerusform>حرف أو أكثر. بضع كلمات يسهل حفظها.</numerusform>
            <numerusform>حرفان أو أكثر. بضع كلمات يسهل حفظها.</numerusform>
            <numerusform>‏{n} أحرف أو أكثر. بضع كلمات يسهل حفظها.</numerusform>
            <numerusform>‏{n} حرفًا أو أكثر. بضع كلمات يسهل حفظها.</numerusform>
            <numerusform>‏{n} حرف أو أكثر. بضع كلمات يسهل حفظها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>A six-digit code by mail comes next.</source>
        <translation>يصلك بعدها رمز من ستة أرقام بالبريد.</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>ما الذي جاء بك؟</translation>
    </message>
    <message>
        <source>I want to book</source>
        <translation>أريد أن أحجز</translation>
    </message>
    <message>
        <source>Find speakers and book their open times</source>
        <translation>العثور على متحدثين وحجز أوقاتهم المتاحة</translation>
    </message>
    <message>
        <source>I speak and am booked</source>
        <translation>أقدّم جلسات ويحجزني الناس</translation>
    </message>
    <message>
        <source>A profile, hours and prices. You can book, too</source>
        <translation>ملف وساعات وأسعار. ويمكنك الحجز أيضًا</translation>
    </message>
</context>
<context>
    <name>SpeakerDetail</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Next free times</source>
        <translation>أقرب الأوقات المتاحة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Weekly rhythm</source>
        <translation>إيقاع الأسبوع</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>تحرير الملف</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>SpeakerHead</name>
    <message>
        <source>{place}, {time} now</source>
        <translation>‏{place}، الآن {time}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>‏{n} جلسات</numerusform>
            <numerusform>‏{n} جلسة</numerusform>
            <numerusform>‏{n} جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>لا وقت متاح</translation>
    </message>
    <message>
        <source>next free {when}</source>
        <translation>أقرب وقت متاح {when}</translation>
    </message>
    <message>
        <source>draft, not published</source>
        <translation>مسودة، غير منشورة</translation>
    </message>
    <message>
        <source>{price} for {minutes}</source>
        <translation>‏{price} لمدة {minutes}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Too many tries. Try again in {wait}.</source>
        <translation>محاولات كثيرة. أعد المحاولة بعد {wait}.</translation>
    </message>
</context>
<context>
    <name>ThemeTiles</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>‏{n} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} booked</source>
        <translation>
            <numerusform>‏{n} من {all} محجوزة</numerusform>
            <numerusform>‏{n} من {all} محجوزة</numerusform>
            <numerusform>‏{n} من {all} محجوزة</numerusform>
            <numerusform>‏{n} من {all} محجوزة</numerusform>
            <numerusform>‏{n} من {all} محجوزة</numerusform>
            <numerusform>‏{n} من {all} محجوزة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Time and language</source>
        <translation>الوقت واللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>city place clock</source>
        <translation>مدينة مكان ساعة</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>يبدأ الأسبوع يوم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Your own, on every computer. Times are shown in it, and people you meet see it.</source>
        <translation>منطقتك على كل حاسوب. تُعرض الأوقات بها ويراها من تلتقيهم.</translation>
    </message>
    <message>
        <source>Where nobody is signed in, times are shown in this zone.</source>
        <translation>حيث لا أحد داخل، تُعرض الأوقات بهذه المنطقة.</translation>
    </message>
    <message>
        <source>Words, dates and numbers. Applies at once.</source>
        <translation>الكلمات والتواريخ والأرقام. تسري فورًا.</translation>
    </message>
    <message>
        <source>Words, dates and numbers, in letters to you too. Applies at once.</source>
        <translation>الكلمات والتواريخ والأرقام، وفي الرسائل الموجهة إليك أيضًا. تسري فورًا.</translation>
    </message>
</context>
<context>
    <name>TimeSide</name>
    <message>
        <source>One hour, in both your times.</source>
        <translation>ساعة واحدة، بالتوقيتين.</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>الساعة الآن</translation>
    </message>
    <message>
        <source>{place}, here</source>
        <translation>‏{place}، هنا</translation>
    </message>
    <message>
        <source>{place}, where most speakers are</source>
        <translation>‏{place}، حيث معظم المتحدثين</translation>
    </message>
    <message>
        <source>Your waking hours, {first} to {last}</source>
        <translation>ساعات يقظتك، من {first} إلى {last}</translation>
    </message>
    <message>
        <source>No waking hours that you share today</source>
        <translation>لا ساعات يقظة مشتركة اليوم</translation>
    </message>
    <message>
        <source>Waking hours you share today: {first} to {last}, {place} time</source>
        <translation>ساعات اليقظة المشتركة اليوم: من {first} إلى {last}، بتوقيت {place}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Block time</source>
        <translation>حجب وقت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>لا شيء اليوم</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>‏{time} في {place}</translation>
    </message>
    <message>
        <source>No session is booked for the rest of the week.</source>
        <translation>لا جلسة محجوزة لبقية الأسبوع.</translation>
    </message>
    <message>
        <source>Next: {name}, {when}.</source>
        <translation>التالي: {name}، {when}.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>‏{n} جلسات</numerusform>
            <numerusform>‏{n} جلسة</numerusform>
            <numerusform>‏{n} جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, next gap {time}</source>
        <translation>‏{sessions}، الفراغ التالي {time}</translation>
    </message>
</context>
<context>
    <name>TopicTag</name>
    <message>
        <source>Remove {topic}</source>
        <translation>إزالة {topic}</translation>
    </message>
</context>
<context>
    <name>TraceCard</name>
    <message>
        <source>No: {words}</source>
        <translation>لا: {words}</translation>
    </message>
</context>
<context>
    <name>TracePopover</name>
    <message>
        <source>Why can’t this be booked?</source>
        <translation>لماذا لا يمكن حجز هذا؟</translation>
    </message>
    <message>
        <source>This time can be booked</source>
        <translation>يمكن حجز هذا الوقت</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>As bookers would see them</source>
        <translation>كما سيراهم الحاجزون</translation>
    </message>
    <message>
        <source>Lines {a} to {b}</source>
        <translation>الأسطر من {a} إلى {b}</translation>
    </message>
    <message>
        <source>Line {a}</source>
        <translation>السطر {a}</translation>
    </message>
</context>
<context>
    <name>TriedRow</name>
    <message>
        <source>Updates</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>What the file leaves out stays as it is</source>
        <translation>ما لا يذكره الملف يبقى كما هو</translation>
    </message>
    <message>
        <source>{what} filled in</source>
        <translation>أُضيف {what}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Use this computer for now</source>
        <translation>استخدام هذا الحاسوب مؤقتًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>This app is older than its data</source>
        <translation>هذا التطبيق أقدم من بياناته</translation>
    </message>
    <message>
        <source>The server can’t be reached</source>
        <translation>تعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>The store is in use</source>
        <translation>مخزن البيانات قيد الاستخدام</translation>
    </message>
    <message>
        <source>The store can’t be opened</source>
        <translation>تعذّر فتح مخزن البيانات</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>Not on this server</source>
        <translation>ليس على هذا الخادم</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <source>This is version {present}. Ask whoever installs programs here.</source>
        <translation>هذا الإصدار {present}. اسأل من يثبّت البرامج هنا.</translation>
    </message>
    <message>
        <source>The server asks for version {wanted} of Proactively.</source>
        <translation>يطلب الخادم الإصدار {wanted} من Proactively.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>{day}, closed</source>
        <translation>‏{day}، مغلق</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Write hours like 9-12 or 09:00 – 12:00.</source>
        <translation>اكتب الساعات مثل 9-12 أو 09:00 – 12:00.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
</context>
<context>
    <name>WhereDataLives</name>
    <message>
        <source>Where your data lives</source>
        <translation>أين توجد بياناتك</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>{day} at {time}</source>
        <translation>‏{day} في {time}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
</context>
<context>
    <name>ZoneButton</name>
    <message>
        <source>Time zone: {place}</source>
        <translation>المنطقة الزمنية: {place}</translation>
    </message>
</context>
<context>
    <name>ZoneList</name>
    <message>
        <source>Time zones</source>
        <translation>المناطق الزمنية</translation>
    </message>
    <message>
        <source>City or region</source>
        <translation>مدينة أو إقليم</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>البحث في المناطق الزمنية</translation>
    </message>
</context>
<context>
    <name>ZonesButton</name>
    <message>
        <source>Time zone: {zones}</source>
        <translation>المنطقة الزمنية: {zones}</translation>
    </message>
</context>
<context>
    <name>ZonesCard</name>
    <message>
        <source>{place}, {whose}</source>
        <translation>‏{place}، {whose}</translation>
    </message>
    <message>
        <source>{place}, {day}</source>
        <translation>‏{place}، {day}</translation>
    </message>
</context>
<context>
    <name>_ChangeLine</name>
    <message>
        <source>{day}: before {before}, now {after} {zone}</source>
        <translation>‏{day}: قبلًا {before}، والآن {after} {zone}</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Cancel with a reason…</source>
        <translation>إلغاء مع ذكر السبب…</translation>
    </message>
    <message>
        <source>Why? Both of you see it.</source>
        <translation>لماذا؟ يراه كلاكما.</translation>
    </message>
    <message>
        <source>See all times</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>You can cancel until it begins</source>
        <translation>يمكنك الإلغاء حتى البدء</translation>
    </message>
    <message numerus="yes">
        <source>You can cancel until {n} days before</source>
        <translation>
            <numerusform>يمكنك الإلغاء حتى البدء</numerusform>
            <numerusform>يمكنك الإلغاء حتى يوم قبل الموعد</numerusform>
            <numerusform>يمكنك الإلغاء حتى يومين قبل الموعد</numerusform>
            <numerusform>يمكنك الإلغاء حتى {n} أيام قبل الموعد</numerusform>
            <numerusform>يمكنك الإلغاء حتى {n} يومًا قبل الموعد</numerusform>
            <numerusform>يمكنك الإلغاء حتى {n} يوم قبل الموعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can cancel until {n} hours before</source>
        <translation>
            <numerusform>يمكنك الإلغاء حتى البدء</numerusform>
            <numerusform>يمكنك الإلغاء حتى ساعة قبل الموعد</numerusform>
            <numerusform>يمكنك الإلغاء حتى ساعتين قبل الموعد</numerusform>
            <numerusform>يمكنك الإلغاء حتى {n} ساعات قبل الموعد</numerusform>
            <numerusform>يمكنك الإلغاء حتى {n} ساعة قبل الموعد</numerusform>
            <numerusform>يمكنك الإلغاء حتى {n} ساعة قبل الموعد</numerusform>
        </translation>
    </message>
    <message>
        <source>You can cancel until {time} before</source>
        <translation>يمكنك الإلغاء حتى {time} قبل الموعد</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>_MappingRow</name>
    <message>
        <source>Empty here</source>
        <translation>فارغ هنا</translation>
    </message>
    <message>
        <source>{column} goes in as</source>
        <translation>يدخل {column} على أنه</translation>
    </message>
</context>
<context>
    <name>_NextTimes</name>
    <message>
        <source>In your time, {place}</source>
        <translation>بتوقيتك، {place}</translation>
    </message>
    <message>
        <source>No free time in sight.</source>
        <translation>لا وقت متاح في الأفق.</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>لا جلسات بعد.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Book {when} your time, {there} with {name}</source>
        <translation>حجز {when} بتوقيتك، {there}، مع {name}</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Note from {name}</source>
        <translation>ملاحظة من {name}</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
</context>
<context>
    <name>_Rhythm</name>
    <message>
        <source>Rarely</source>
        <translation>نادرًا</translation>
    </message>
    <message>
        <source>often free</source>
        <translation>غالبًا</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>‏{hours} كل يوم</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open the link of {name}</source>
        <translation>فتح رابط {name}</translation>
    </message>
</context>
<context>
    <name>_Settings</name>
    <message>
        <source>Change the time zone</source>
        <translation>تغيير المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Change language, clock and week</source>
        <translation>تغيير اللغة والساعة والأسبوع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Times are shown for {place}, as this computer says</source>
        <translation>تُعرض الأوقات بتوقيت {place} كما يقول هذا الحاسوب</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>١٢ ساعة</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>٢٤ ساعة</translation>
    </message>
    <message>
        <source>{language}, {hours}, week from {day}</source>
        <translation>‏{language}، {hours}، الأسبوع من {day}</translation>
    </message>
</context>
<context>
    <name>_Show</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>حضور</translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message>
        <source>{place}, your time</source>
        <translation>‏{place}، توقيتك</translation>
    </message>
    <message>
        <source>{place}, {name}’s time</source>
        <translation>‏{place}، توقيت {name}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Change this day</source>
        <translation>تغيير هذا اليوم</translation>
    </message>
</context>
</TS>
