# Vietnamese. Made by wordlists/make.py; licences in LICENCES.md.
[word]
a
ac
ach
add
ae
ai
am
an
ang
anh
anhh
ao
ap
app
at
au
axit
ay
ba
bac
bacc
bach
bachh
bai
baii
balo
bam
bamm
ban
bang
bangg
banh
banhh
bao
baoo
bap
bapp
bat
batt
bau
bauu
bay
bayy
be
beach
bean
bee
been
ben
beng
benh
benhh
beo
beoo
bep
bepp
bff
bi
bia
biaa
bich
bien
bieng
bienn
biet
biett
bieu
bieuu
bik
bill
bin
binh
binhh
bip
birmingham
bit
bitt
biu
bién
biét
biên
biêng
biênn
biêt
biẻn
biẻu
biếc
biếm
biến
biếng
biếnn
biết
biếtt
biếu
biền
biển
biểng
biểnn
biểu
biểuu
biễn
biễu
biệc
biện
biệng
biệnn
biệt
biệtt
bjh
bjo
bjt
block
bn
bo
boc
bocc
boeing
boi
boii
bom
bomm
bon
bong
bongg
bonn
bop
bopp
bot
bott
boy
boyy
bu
bua
buaa
buc
bucc
bui
buii
bun
bung
bungg
bunn
buoc
buocc
buoi
buoii
buom
buomm
buon
buong
buongg
buonn
buou
bup
bupp
bus
but
butt
buu
buuu
buyt
buytt
buòm
buòn
buòng
buôg
buôn
buông
buôngg
buônn
buýc
buýt
buýtt
buỏi
buốt
buồg
buồi
buồm
buồmm
buồn
buồng
buồngg
buồnn
buổi
buổii
buổy
buỗi
buộc
buộcc
buột
buớc
buớm
bx
by
bà
bàg
bài
bàii
bàn
bàng
bàngg
bành
bànn
bào
bàoo
bàu
bày
bàyy
bàà
bá
bác
bácc
bách
báh
bái
báii
bám
bámm
bán
báng
bánh
bánhh
bánn
báo
báoo
báp
bát
bátt
báu
báuu
báy
báá
bâi
bân
bây
bâyy
bã
bãi
bãii
bãn
bãng
bão
bãoo
bãy
bãã
bè
bèn
bèng
bènn
bèo
bèè
bé
bén
béng
bénn
béo
béoo
bét
béé
bê
bên
bêng
bênh
bênn
bêu
bêê
bì
bìa
bìaa
bìm
bình
bìu
bìì
bí
bích
bíh
bím
bính
bínhh
bít
bíí
bò
bòn
bòng
bòò
bó
bóc
bócc
bóg
bói
bón
bóng
bóngg
bónn
bóp
bópp
bót
bóó
bô
bôi
bôii
bôn
bông
bôy
bõ
bõng
bù
bùa
bùg
bùi
bùn
bùng
bùngg
bùnn
bùù
bú
búa
búaa
búc
búi
bún
búng
búp
búpp
bút
bútt
bý
băm
băn
băng
bĩ
bĩnh
bĩu
bũn
bơ
bơi
bơii
bơm
bơmm
bơy
bơơ
bưng
bưu
bưuu
bươm
bước
bướcc
bướm
bướmm
bướng
bướt
bướu
bưởi
bạ
bạc
bạcc
bạch
bạchh
bại
bạii
bạk
bạn
bạng
bạnn
bạo
bạoo
bạt
bạtt
bạy
bạạ
bả
bảg
bải
bản
bảng
bảngg
bảnh
bảnn
bảo
bảy
bảyy
bảả
bấc
bấi
bấm
bấmm
bấn
bấp
bất
bấtt
bấu
bấy
bấyy
bầi
bầm
bần
bầu
bầuu
bầy
bầyy
bẩm
bẩmm
bẩn
bẩng
bẩnn
bẩy
bẫi
bẫm
bẫn
bẫy
bẫyy
bậc
bậcc
bận
bậng
bậnn
bập
bật
bậtt
bậy
bắc
bắn
bắng
bắnn
bắp
bắpp
bắt
bắtt
bằm
bằng
bặm
bặt
bẹ
bẹn
bẹo
bẹp
bẻ
bẻẻ
bẽ
bế
bến
bếng
bếnn
bếp
bếpp
bết
bếế
bề
bền
bềng
bềnh
bềnn
bềề
bể
bểể
bễ
bệ
bệh
bện
bệnh
bệnhh
bệệ
bỉ
bỉm
bỉnh
bỉu
bỉỉ
bị
bịa
bịc
bịch
bịnh
bịp
bịt
bịtt
bịu
bịị
bọ
bọc
bọcc
bọn
bọng
bọnn
bọt
bọtt
bọọ
bỏ
bỏg
bỏn
bỏng
bỏngg
bỏỏ
bố
bốc
bốcc
bối
bốii
bốn
bống
bốnn
bốp
bốt
bốy
bốố
bồ
bồg
bồi
bồii
bồn
bồng
bồngg
bồnn
bồy
bồồ
bổ
bổg
bổn
bổng
bổngg
bổnn
bổổ
bỗ
bỗg
bỗn
bỗng
bỗngg
bộ
bộc
bộcc
bội
bộii
bộn
bột
bộtt
bộy
bộộ
bớ
bớc
bới
bớii
bớp
bớt
bớtt
bớy
bờ
bời
bờm
bờờ
bở
bởi
bởii
bởy
bỡi
bỡn
bợ
bợm
bợp
bục
bụg
bụi
bụii
bụn
bụng
bụngg
bụp
bụt
bụy
bủn
bức
bứcc
bứt
bừa
bừaa
bừng
bửa
bửu
bữa
bữaa
bự
bựa
bực
bựcc
bựt
bỳ
bỵ
bỷ
ca
cac
cacc
cach
cachh
cai
caii
cam
camera
camm
can
cang
cangg
canh
canhh
cann
cao
caoo
cap
capp
cat
catt
cau
cauu
cave
cay
cayy
centre
ceo
cha
chaa
chac
chacc
chai
chaii
cham
chamm
chan
chang
changg
chanh
chann
chao
chaoo
chap
chapp
chat
chatt
chau
chauu
chay
chayy
che
chee
chem
chemm
chen
chenh
chenhh
chenn
cheo
cheoo
chep
chepp
chet
chett
chi
chia
chiaa
chich
chichh
chiec
chiecc
chiem
chiemm
chien
chienn
chiet
chiett
chieu
chieuu
chii
chim
chimm
chin
chinh
chinhh
chinn
chip
chipp
chiu
chiuu
chièu
chiéc
chiém
chiét
chiéu
chiêm
chiêmm
chiên
chiêng
chiênn
chiêu
chiêuu
chiếc
chiếcc
chiếm
chiếmm
chiến
chiết
chiếtt
chiếu
chiếuu
chiền
chiềng
chiều
chiềuu
chiển
chiểu
chiệt
cho
choai
choang
choangg
choc
chocc
choi
choii
chom
chon
chong
chongg
chonn
choo
chop
chopp
chot
chott
choàng
choág
choán
choáng
choángg
choạng
choảng
chu
chua
chuaa
chuan
chuann
chuc
chucc
chui
chuii
chum
chumm
chun
chung
chungg
chuoc
chuocc
chuoi
chuoii
chuon
chuong
chuongg
chuonn
chuot
chuott
chup
chupp
chut
chutt
chuu
chuyen
chuyenn
chuyèn
chuyén
chuyên
chuyêng
chuyênn
chuyẻn
chuyến
chuyếng
chuyếnn
chuyền
chuyềng
chuyềnn
chuyển
chuyểng
chuyểnn
chuyễn
chuyện
chuyệng
chuyệnn
chuòn
chuòng
chuói
chuôg
chuôi
chuôn
chuông
chuôngg
chuõi
chuẩn
chuẩng
chuẩnn
chuẫn
chuốc
chuối
chuốii
chuốt
chuốy
chuồg
chuồn
chuồng
chuồngg
chuồnn
chuổi
chuỗi
chuỗii
chuỗy
chuộc
chuộcc
chuộg
chuộn
chuộng
chuộngg
chuột
chuộtt
chuớc
chuớng
chuởng
chà
chàg
chài
chàm
chàn
chàng
chàngg
chào
chàoo
chày
chàyy
chàà
chá
chác
chách
chái
chán
cháng
chánh
chánn
cháo
chát
cháu
cháuu
cháy
cháyy
châm
châmm
chân
châng
chânn
châu
chã
chãi
chão
chãy
chè
chèn
chèo
chèoo
chèè
chém
chémm
chén
chéng
chénn
chéo
chéoo
chép
chépp
chét
chê
chêh
chên
chênh
chênhh
chêu
chêê
chì
chìa
chìaa
chìm
chìmm
chình
chìì
chí
chích
chíchh
chík
chín
chíng
chính
chínn
chíp
chít
chò
chòi
chòm
chòn
chó
chóc
chóg
chói
chóii
chón
chóng
chóngg
chóp
chót
chóy
chóó
chôi
chôm
chôn
chông
chônn
chù
chùa
chùaa
chùi
chùii
chùm
chùmm
chùn
chùng
chùy
chú
chúa
chúaa
chúc
chúcc
chúg
chúi
chún
chúng
chúngg
chút
chútt
chúú
chăg
chăm
chămm
chăn
chăng
chăngg
chănn
chĩ
chĩa
chĩnh
chũ
chũi
chũng
chơ
chơi
chơii
chơn
chơy
chư
chưa
chưaa
chưng
chương
chưư
chước
chướcc
chướg
chướn
chướng
chướngg
chướt
chườm
chường
chưởg
chưởn
chưởng
chưởngg
chưỡng
chượng
chượt
chạc
chạch
chại
chạm
chạmm
chạng
chạp
chạy
chạyy
chả
chải
chảii
chảnh
chảo
chảoo
chảy
chảyy
chảả
chấc
chấm
chấmm
chấn
chấng
chấnn
chấp
chấpp
chất
chấtt
chấu
chấy
chầm
chần
chầu
chẩm
chẩn
chẩng
chẩnn
chẫn
chậc
chậm
chậmm
chận
chập
chật
chậtt
chậu
chắc
chắcc
chắn
chắng
chắnn
chắp
chắt
chằm
chằmm
chằng
chẳg
chẳn
chẳng
chẳngg
chẵn
chẵng
chặc
chặg
chặn
chặng
chặngg
chặnn
chặt
chặtt
chẹn
chẻ
chẽ
chẽẽ
chế
chếc
chếch
chết
chếtt
chếế
chễ
chệch
chệnh
chệt
chỉ
chỉa
chỉh
chỉnh
chỉnhh
chỉỉ
chị
chịch
chịt
chịu
chịuu
chịị
chọ
chọc
chọcc
chọe
chọi
chọii
chọn
chọng
chọnn
chọt
chọy
chỏ
chốc
chốcc
chốg
chối
chốii
chốn
chống
chốngg
chốnn
chốt
chốtt
chốy
chồg
chồi
chồn
chồng
chồngg
chồnn
chổ
chổi
chổii
chổng
chổy
chỗ
chỗi
chỗỗ
chội
chộm
chộn
chộp
chột
chớ
chớp
chớpp
chớớ
chờ
chời
chờn
chờờ
chở
chởở
chỡ
chợ
chợc
chợp
chợt
chợtt
chợợ
chụ
chục
chụcc
chụp
chụpp
chụt
chủ
chủg
chủn
chủng
chủngg
chủủ
chứ
chứa
chứaa
chức
chứcc
chứg
chứn
chứng
chứngg
chứt
chứứ
chừ
chừa
chừg
chừn
chừng
chừngg
chử
chửa
chửi
chửii
chửng
chửy
chữ
chữa
chữaa
chữi
chững
chữữ
chực
chỳ
chỵ
chỷ
cia
ciaa
ck
clip
co
coc
cocc
coi
coii
com
comm
con
cong
congg
cop
cot
cott
council
cu
cua
cuaa
cuc
cucc
cug
cui
cuii
cum
cumm
cun
cung
cungg
cuoc
cuocc
cuoi
cuoii
cuom
cuon
cuong
cuongg
cuonn
cuop
cuopp
cup
cupp
cut
cutt
cuu
cuuu
cuòng
cuói
cuón
cuóng
cuông
cuơng
cuả
cuốc
cuốg
cuối
cuốii
cuốn
cuống
cuốngg
cuốnn
cuốy
cuồg
cuồn
cuồng
cuồngg
cuỗm
cuộc
cuộcc
cuội
cuộn
cuộng
cuộnn
cuột
cuớc
cuới
cuớp
cuời
cuỡi
cuỡng
cuợc
cx
cà
càg
càh
cài
càii
càn
càng
càngg
cành
cànhh
cànn
cào
càoo
càu
cày
càyy
càà
cá
các
cácc
cách
cáchh
cáh
cái
cáii
cák
cám
cámm
cán
cáng
cánh
cánhh
cánn
cáo
cáoo
cáp
cápp
cát
cáu
cáy
cáá
câi
câm
cân
câng
cânn
câu
câuu
cây
câyy
cã
cãi
cãii
cãm
cãn
cãng
cãy
cò
còi
còii
còm
còn
còng
cònn
còy
còò
có
cóc
cócc
cói
cóng
cót
cóó
cô
côi
côii
côn
công
cônn
côy
côô
cõ
cõi
cõii
cõng
cõy
cù
cùa
cùg
cùi
cùm
cùn
cùng
cùngg
cùù
cú
cúc
cúg
cúi
cúii
cúm
cún
cúng
cúngg
cúp
cúpp
cút
cúy
cúú
căg
căm
cămm
căn
căng
căngg
cănn
cũ
cũa
cũg
cũi
cũn
cũng
cũngg
cũũ
cơ
cơm
cơmm
cơn
cơng
cơnn
cơơ
cư
cưa
cưaa
cưg
cưn
cưng
cưngg
cưu
cươg
cươn
cương
cươngg
cưư
cước
cướcc
cưới
cướii
cướp
cướpp
cướt
cướy
cười
cườii
cườm
cường
cườy
cưởi
cưởng
cưỡg
cưỡi
cưỡii
cưỡn
cưỡng
cưỡngg
cưỡy
cược
cượcc
cượt
cạch
cạh
cạm
cạn
cạng
cạnh
cạnhh
cạnn
cạo
cạoo
cạp
cạy
cả
cảg
cải
cảii
cảm
cảmm
cản
cảng
cảngg
cảnh
cảnn
cảo
cảu
cảy
cảả
cấc
cấi
cấm
cấmm
cấn
cấp
cấpp
cất
cấtt
cấu
cấuu
cấy
cấyy
cầm
cầmm
cần
cầng
cầnn
cầu
cầuu
cầy
cẩm
cẩn
cẩng
cẩnn
cẩu
cẩuu
cẫn
cẫu
cậi
cận
cậng
cậnn
cập
cậpp
cật
cậu
cậuu
cậy
cậyy
cắc
cắm
cắmm
cắn
cắng
cắnn
cắp
cắpp
cắt
cắtt
cằm
cằn
cẳng
cặc
cặn
cặng
cặnn
cặp
cặpp
cọ
cọc
cọcc
cọng
cọp
cọt
cọọ
cỏ
cỏi
cỏỏ
cố
cốc
cốcc
cốg
cối
cốii
cốm
cốn
cống
cốngg
cốp
cốt
cốtt
cốy
cốố
cồ
cồn
cồng
cồnn
cổ
cổg
cổn
cổng
cổngg
cổổ
cỗ
cỗi
cỗng
cỗỗ
cộ
cộc
cộg
cội
cộm
cộn
cộng
cộngg
cột
cộtt
cớ
cớớ
cờ
cờờ
cở
cởi
cởii
cởy
cỡ
cỡi
cỡỡ
cợt
cụ
cục
cụcc
cụm
cụmm
cụng
cụp
cụt
cụtt
cụụ
củ
của
củaa
củg
củi
củii
củn
củng
củngg
củy
củủ
cứ
cứa
cứg
cứn
cứng
cứngg
cứt
cứu
cứuu
cứứ
cừ
cừu
cừuu
cừừ
cử
cửa
cửaa
cửu
cửuu
cửử
cữ
cữa
cữu
cự
cựa
cực
cựcc
cựt
cựu
cựuu
cựự
da
dac
dacc
dai
daii
dam
damm
dan
dang
dangg
danh
danhh
dao
daoo
dap
dapp
dat
datt
dau
dauu
day
dayy
dc
de
dean
deep
dem
demm
den
denn
deo
deoo
dep
depp
det
dett
deu
deuu
dezz
di
dia
diaa
dich
dichh
die
diec
diem
diemm
dien
dienn
diep
diet
diett
dieu
dieuu
dinh
dinhh
dip
dipp
dit
diu
diuu
diêm
diêmm
diên
diêng
diênn
diêu
diẽn
diếm
diếng
diếp
diết
diền
diều
diển
diễm
diễn
diễng
diễnn
diễu
diệc
diệm
diệmm
diện
diệng
diệnn
diệp
diệt
diệtt
diệu
dk
dm
do
doa
doaa
doan
doanh
doanhh
doann
doat
doatt
doc
docc
doi
doii
dom
domm
don
dong
dongg
dot
dott
doãn
doạ
dt
du
dua
duaa
duc
ducc
due
dui
duii
dum
dun
dung
dungg
duoc
duocc
duoi
duoii
duong
duongg
dup
dut
duy
duyen
duyet
duyett
duyên
duyệc
duyệt
duyệtt
duông
duẩn
duật
duệ
duốt
duồi
duỗi
duộng
duột
duới
duờng
duỡng
duợc
dzay
dze
dzi
dzo
dzot
dzui
dzì
dzô
dzậy
dzề
dzớt
dà
dàg
dàh
dài
dàii
dàn
dàng
dàngg
dành
dànhh
dànn
dào
dàu
dày
dàyy
dá
dác
dách
dág
dái
dám
dámm
dán
dáng
dángg
dánn
dáo
dáp
dát
dáy
dâg
dâi
dâm
dâmm
dân
dâng
dângg
dâu
dâuu
dây
dâyy
dã
dãi
dãn
dãnh
dãy
dãyy
dãã
dè
dèn
dé
dép
dê
dên
dêng
dêu
dêê
dì
dìm
dìu
dìì
dí
díh
dính
dínhh
dò
dòg
dòi
dòm
dòn
dòng
dòngg
dòò
dó
dót
dô
dôi
dông
dõ
dõi
dõii
dõy
dù
dùa
dùg
dùi
dùm
dùn
dùng
dùngg
dùù
dú
dúi
dúp
dút
dăm
dăng
dĩ
dĩa
dĩnh
dĩĩ
dũ
dũa
dũng
dơ
dơi
dơii
dơy
dư
dưa
dưaa
dưg
dưn
dưng
dưngg
dươn
dương
dưư
dước
dưới
dướii
dướng
dướy
dườg
dườn
dường
dườngg
dưởng
dưỡg
dưỡn
dưỡng
dưỡngg
dược
dượcc
dượng
dượt
dượu
dạ
dạch
dạg
dại
dạii
dạn
dạng
dạngg
dạo
dạoo
dạp
dạt
dạy
dạyy
dạạ
dả
dải
dảii
dảm
dản
dảng
dảnh
dảy
dấc
dấm
dấn
dấp
dất
dấu
dấuu
dấy
dầm
dần
dầng
dầnn
dầu
dầuu
dầy
dẩn
dẫm
dẫn
dẫng
dẫnn
dẫu
dẫy
dậc
dậi
dậm
dận
dập
dậpp
dật
dậtt
dậu
dậy
dậyy
dắc
dắn
dắng
dắt
dắtt
dằn
dằng
dẳng
dặc
dặm
dặmm
dặn
dặng
dặnn
dặt
dẹn
dẹp
dẹpp
dẹt
dẻ
dẻo
dẻoo
dẽ
dẽo
dế
dến
dếng
dết
dề
dền
dềng
dể
dễ
dễễ
dệ
dệc
dệt
dệtt
dỉ
dị
dịa
dịch
dịchh
dịk
dịnh
dịp
dịpp
dịt
dịu
dịuu
dịị
dọa
dọaa
dọc
dọcc
dọn
dọng
dọnn
dọt
dỏ
dỏi
dỏm
dốc
dốcc
dối
dốii
dốn
dống
dốt
dốy
dồi
dồn
dồng
dồnn
dổ
dỗ
dỗi
dỗng
dỗỗ
dội
dộii
dộn
dộng
dột
dộy
dới
dớt
dờ
dời
dờii
dờy
dở
dởở
dỡ
dỡỡ
dợ
dợt
dụ
dục
dụcc
dụg
dụm
dụn
dụng
dụngg
dụt
dụụ
dủ
dủi
dứa
dứaa
dức
dứt
dứtt
dừa
dừaa
dừg
dừn
dừng
dừngg
dử
dửa
dữ
dữa
dững
dữữ
dự
dựa
dựaa
dực
dựg
dựn
dựng
dựngg
dựự
dỳ
dỵ
dỹ
e
ea
ech
echh
em
email
en
england
eo
ep
et
eu
eun
facebook
fb
fiên
fiêu
fiến
fiếu
fiền
fàm
fàn
fá
fác
fái
fán
fáo
fáp
fân
fép
fê
fì
fí
fía
fím
fòng
fó
fóng
fô
fôi
fù
fùng
fút
fơi
fường
fạt
fả
fải
fản
fần
fẩm
fẫu
fận
fật
fẳng
fế
fỏng
fố
fối
fổ
fổi
fụ
fục
fủ
fức
ga
gac
gacc
gach
gachh
gai
gaii
gam
gamm
gan
gang
gangg
ganh
ganhh
gann
gao
gaoo
gap
gapp
gat
gatt
gau
gay
gayy
gen
genn
get
ghe
ghee
ghen
ghenn
gheo
ghep
ghepp
ghet
ghett
ghi
ghii
ghim
ghiền
ghè
ghé
ghéc
ghém
ghép
ghépp
ghét
ghétt
ghéé
ghê
ghêê
ghì
ghẹo
ghẻ
ghế
ghếế
ghề
ghềnh
gi
gia
giaa
giac
giacc
giai
giaii
giam
giamm
gian
giang
giangg
gianh
gianhh
giann
giao
giaoo
giap
giat
giatt
giau
giauu
giay
giayy
gie
gieng
giengg
gieo
gieoo
giet
giett
gieu
giiêm
giiên
giiễn
giiệm
giiện
giiệt
gin
ginn
gio
gioan
gioann
gioi
gioii
gion
giong
giongg
gioo
giot
giott
giu
giua
giuaa
giuc
gium
giun
giunn
giuong
giuongg
giup
giupp
giut
giuu
giuyệt
giuộc
giuờng
già
giàh
giài
giàn
giàng
giành
giànhh
giàu
giàuu
giày
giàyy
giàà
giá
giác
giácc
giág
giám
giámm
gián
giáng
giángg
giánn
giáo
giáoo
giáp
giát
giáá
giâi
giâm
giâng
giâu
giây
giâyy
giã
giãi
giãm
giãn
giãng
giãnn
giãy
giãã
gièng
giéng
giét
giê
giêg
giên
giêng
giêngg
giì
giính
giò
giòn
giòng
gió
gióng
gióó
giông
giõi
giù
giùm
giùng
giúp
giúpp
giăm
giăng
giĩ
giũ
giũa
giơ
giơi
giơơ
giư
giưa
giưng
giương
giưới
giườg
giườn
giường
giườngg
giưỡng
giược
giạ
giại
giạng
giạo
giạy
giả
giảg
giải
giảii
giảm
giảmm
giản
giảng
giảngg
giảnn
giảo
giảy
giảả
giấc
giấcc
giấi
giấm
giất
giấu
giấuu
giấy
giấyy
giầi
giần
giầu
giầy
giầyy
giẫm
giẫn
giậc
giận
giậng
giậnn
giập
giật
giậtt
giậy
giắt
giằng
giặc
giặcc
giặm
giặn
giặt
giặtt
giẹp
giẻ
giẻo
giếc
giếg
giếm
giến
giếng
giếngg
giết
giếtt
giềg
giền
giềng
giềngg
giễ
giễu
giệt
giị
giịch
giịp
giịu
giọa
giọc
giọg
giọn
giọng
giọngg
giọt
giọtt
giỏ
giỏi
giỏii
giỏy
giốc
giốg
giối
giốn
giống
giốngg
giồn
giồng
giỗ
giội
giộng
giới
giớii
giớy
giờ
giời
giờờ
giở
giỡ
giỡn
giụ
giụa
giục
giụng
giứa
giứt
giừa
giừng
giử
giửa
giữ
giữa
giữaa
giữữ
giự
giựa
giựng
giựt
go
goa
goc
gocc
goi
goii
gom
gomm
gon
gonn
gop
gopp
got
gu
guc
gucc
gui
guii
gun
gung
gungg
guoc
guom
guomm
guong
guongg
guy
guơm
guơng
guốc
guồng
gà
gài
gàn
gàng
gành
gào
gàoo
gàà
gác
gácc
gáh
gái
gáii
gán
gánh
gánhh
gáo
gáp
gát
gáy
gâi
gân
gâng
gânn
gây
gâyy
gã
gãi
gãy
gãyy
gãã
gé
gép
gét
gê
gì
gìn
gìng
gìnn
gìì
gò
gòn
gòng
gònn
gòò
góa
góc
gócc
gói
góii
góp
gópp
gót
góy
gô
gôn
gông
gõ
gõõ
gù
gút
găg
găm
găn
găng
găngg
gũi
gũii
gũy
gươg
gươm
gươmm
gươn
gương
gươngg
gượng
gạ
gạc
gạch
gạchh
gạk
gạo
gạoo
gạt
gạtt
gả
gảy
gấc
gấm
gấp
gấpp
gấu
gầi
gầm
gầmm
gần
gầng
gầnn
gầu
gầy
gầyy
gẫm
gẫu
gẫy
gậi
gập
gật
gậy
gậyy
gắc
gắg
gắm
gắn
gắng
gắngg
gắnn
gắp
gắt
gắtt
gằn
gặc
gặm
gặp
gặpp
gặt
gặtt
gế
gỉ
gọi
gọii
gọn
gọng
gọnn
gọt
gọy
gỏ
gỏi
gốc
gốcc
gối
gốii
gốm
gốmm
gốt
gốy
gồ
gồm
gồmm
gổ
gỗ
gỗỗ
gộc
gội
gộp
gột
gớm
gờ
gờm
gở
gởi
gởii
gởy
gỡ
gỡi
gỡỡ
gợi
gợii
gợn
gợy
gục
gụcc
gụt
gủi
gừ
gừg
gừn
gừng
gừngg
gửi
gửii
gửy
gữi
gỳ
ha
hac
hacc
hach
hachh
haha
hai
haii
ham
hamm
han
hang
hangg
hanh
hanhh
hann
hao
haoo
hap
happ
hat
hatt
hau
hauu
hay
hayy
he
hee
heee
hem
hemm
hen
henn
heo
heoo
hep
hepp
het
hett
hi
hic
hich
hichic
hiem
hiemm
hien
hienn
hiep
hiepp
hieu
hieuu
him
hinh
hinhh
hip
hit
hitt
hix
hiém
hién
hiép
hiên
hiêu
hiẻm
hiẻu
hiếm
hiếmm
hiến
hiếng
hiếnn
hiếp
hiếpp
hiếu
hiềm
hiền
hiều
hiểm
hiểmm
hiển
hiểu
hiểuu
hiễm
hiễu
hiện
hiệng
hiệnn
hiệp
hiệu
hk
hnay
ho
hoa
hoaa
hoac
hoacc
hoach
hoachh
hoai
hoaii
hoan
hoangg
hoanh
hoanhh
hoann
hoat
hoatt
hoc
hocc
hoi
hoii
hok
hom
home
homm
hon
hong
hongg
honn
hop
hopp
hot
hott
hoà
hoàh
hoài
hoàii
hoàn
hoàng
hoành
hoànhh
hoày
hoá
hoán
hoáng
hoánn
hoáá
hoãn
hoãng
hoãnn
hoạ
hoạc
hoạch
hoạchh
hoại
hoạii
hoạk
hoạn
hoạng
hoạnn
hoạt
hoạtt
hoạy
hoạạ
hoả
hoảg
hoản
hoảng
hoảngg
hoắc
hoằng
hoặc
hoặcc
hoặt
hqua
hu
hua
huaa
huan
huc
hue
huhu
huhuu
hum
hun
hung
hungg
huoc
huocc
huong
huongg
huou
hup
hut
hutt
huu
huuu
huy
huych
huyen
huyenn
huyet
huyett
huyy
huyét
huyên
huyếc
huyết
huyếtt
huyền
huyễn
huyện
huyệng
huyệnn
huyệt
huân
huê
huóng
huých
huýt
huấn
huế
huề
huệ
huỉ
huốg
huốn
huống
huốngg
huớc
huỵch
huỷ
huỷỷ
huỹ
hy
hye
hyun
hà
hàg
hàh
hài
hàii
hàm
hàmm
hàn
hàng
hàngg
hành
hànhh
hànn
hào
hàu
hày
há
hác
hách
hái
háii
hám
hán
háng
hánn
háo
háoo
hát
hátt
háy
háá
hâm
hâmm
hân
hâu
hã
hãg
hãh
hãi
hãii
hãm
hãmm
hãn
hãng
hãngg
hãnh
hãnhh
hãnn
hão
hãy
hãyy
hè
hèm
hèn
hèng
hènn
hèè
hé
héc
héo
hét
hétt
hê
hên
hìh
hình
hìnhh
hí
híc
hích
híp
hít
hítt
hò
hòa
hòan
hòe
hòm
hòn
hòng
hònn
hòò
hóa
hóaa
hóc
hói
hóm
hóng
hót
hô
hôg
hôi
hôii
hôm
hômm
hôn
hông
hôngg
hônn
hôy
hôô
hõa
hõi
hõng
hù
hùa
hùm
hùng
hú
húc
húng
húp
hút
hútt
húy
hý
hăg
hăm
hăn
hăng
hăngg
hĩnh
hũ
hũy
hơ
hơi
hơii
hơn
hơng
hơnn
hơp
hơy
hư
hưng
hưu
hưuu
hương
hươu
hưư
hước
hướcc
hướng
hướt
hường
hưởng
hạ
hạc
hạcc
hạch
hạchh
hạg
hại
hạii
hạk
hạm
hạmm
hạn
hạng
hạngg
hạnh
hạnn
hạo
hạoo
hạp
hạt
hạtt
hạy
hả
hải
hảm
hản
hảng
hảnh
hảo
hảy
hảả
hấn
hấp
hấpp
hất
hấu
hầm
hầmm
hầu
hầuu
hận
hậng
hậnn
hậu
hắc
hắcc
hắn
hắng
hắnn
hắt
hằm
hằn
hằng
hẳn
hẳng
hẳnn
hẵn
hẵng
hẹ
hẹn
hẹng
hẹnn
hẹp
hẹpp
hẻm
hẻmm
hẻo
hẽm
hếc
hến
hết
hếtt
hề
hềề
hển
hễ
hệ
hệc
hệt
hệtt
hệệ
hỉ
hỉnh
họ
họa
họaa
họat
học
họcc
họg
họn
họng
họngg
họp
họpp
họt
họọ
hỏa
hỏaa
hỏg
hỏi
hỏii
hỏn
hỏng
hỏngg
hỏy
hố
hốc
hối
hốii
hống
hốt
hốtt
hốy
hốố
hồ
hồi
hồii
hồn
hồng
hồnn
hồy
hổ
hổg
hổi
hổn
hổng
hổngg
hổổ
hỗ
hỗn
hỗng
hỗnn
hỗỗ
hộ
hộc
hội
hộii
hộp
hộpp
hột
hộy
hộộ
hớ
hới
hớn
hớp
hớt
hờ
hời
hờn
hở
hởở
hỡ
hỡi
hợi
hợp
hợpp
hợt
hục
hụt
hụtt
hủ
hủi
hủy
hủyy
hứa
hứaa
hức
hứg
hứn
hứng
hứngg
hừ
hừng
hử
hữu
hựu
hỷ
i
ia
ian
iann
ic
ich
ichh
ieu
ii
iii
iiii
ik
im
in
inbox
ion
ionn
ip
ipad
iphone
it
iu
iêu
j
ji
job
jà
jành
jàu
jày
já
jác
jám
ján
jáng
jáo
jây
jã
jãn
jêng
jì
jó
júp
jơ
jường
jả
jải
jảm
jản
jảng
jấc
jấu
jấy
jầy
jận
jật
jặc
jặt
jếng
jết
jềng
jọng
jọt
jỏi
jống
jới
jờ
jữ
jữa
k
ka
kai
kan
kang
ke
kem
kemm
ken
kenh
kenhh
keo
keoo
kep
kepp
ket
kett
keu
keuu
key
keyy
kg
kh
kha
khaa
khac
khacc
khach
khachh
khai
khaii
kham
khamm
khan
khang
khangg
khanh
khann
khao
khaoo
khap
khapp
khat
khatt
khau
khauu
khe
khee
khen
khenn
kheo
kheoo
khep
khepp
khet
kheu
khg
khi
khia
khiaa
khich
khichh
khiem
khien
khienn
khiep
khiepp
khiet
khiett
khieu
khieuu
khii
khinh
khinhh
khit
khién
khiép
khiét
khiéu
khiêm
khiên
khiêng
khiêu
khiêuu
khiẻn
khiếc
khiếm
khiến
khiếng
khiếnn
khiếp
khiếpp
khiết
khiếtt
khiếu
khiếuu
khiển
khiểng
khiểnn
khiễn
khiễng
kho
khoa
khoaa
khoac
khoacc
khoai
khoaii
khoan
khoang
khoangg
khoanh
khoanhh
khoann
khoat
khoc
khocc
khoe
khoee
khoeo
khoi
khoii
khon
khong
khongg
khonn
khoo
khop
khopp
khoá
khoác
khoácc
khoág
khoái
khoáii
khoán
khoáng
khoángg
khoánn
khoát
khoáy
khoáá
khoãn
khoãng
khoãnh
khoèo
khoét
khoăn
khoả
khoảg
khoảh
khoản
khoảng
khoảngg
khoảnh
khoảnhh
khoảnn
khoẻ
khoẻẻ
khoẽ
khu
khua
khuan
khuann
khuat
khuatt
khuay
khuc
khucc
khue
khuech
khung
khungg
khuoc
khuon
khuong
khuonn
khuu
khuya
khuyaa
khuyen
khuyenn
khuyet
khuyett
khuynh
khuynhh
khuyu
khuyén
khuyét
khuyên
khuyêng
khuyênn
khuyếc
khuyến
khuyếng
khuyếnn
khuyết
khuyếtt
khuyển
khuân
khuây
khuê
khuôn
khuông
khuônn
khuấc
khuất
khuấtt
khuấy
khuẩn
khuẩng
khuẩnn
khuẫn
khuếch
khuỵu
khuỷu
khàn
khá
khác
khácc
khách
kháchh
khág
khái
kháii
khák
khám
khámm
khán
kháng
khángg
khánh
khánn
khát
khátt
kháu
kháy
kháá
khâm
khâmm
khâu
khâuu
khã
khão
khè
khéo
khéoo
khép
khépp
khét
khê
khêu
khêê
khí
khía
khíaa
khích
khíchh
khík
khít
khíí
khò
khó
khóa
khóaa
khóc
khócc
khóe
khói
khóii
khóm
khót
khóy
khóó
khô
khôg
khôi
khôn
không
khôngg
khônn
khôô
khõe
khõi
khùng
khúc
khúcc
khút
khý
khăm
khăn
khăng
khănn
khĩ
khũng
khơ
khơi
khơii
khơy
khư
khưu
khương
khước
khạc
khạo
khả
khải
khảm
khản
khảo
khảoo
khảả
khấn
khất
khấu
khấuu
khẩn
khẩng
khẩnn
khẩu
khẩuu
khẫn
khẫu
khập
khắc
khắcc
khắn
khắp
khắpp
khắt
khẳg
khẳn
khẳng
khẳngg
khẵng
khẻ
khẽ
khế
khều
khỉ
khỉỉ
khị
khịt
khỏa
khỏang
khỏe
khỏee
khỏi
khỏii
khỏy
khố
khốc
khốcc
khốg
khối
khốii
khốn
khống
khốngg
khốnn
khốt
khốy
khổ
khổg
khổn
khổng
khổngg
khổổ
khỗ
khỗng
khớp
khớpp
khờ
khởi
khởii
khởy
khỡi
khủg
khủn
khủng
khủngg
khứ
khứa
khứu
khứứ
khử
khửử
khữ
khựa
khỷ
ki
kia
kiaa
kich
kichh
kiem
kiemm
kien
kieng
kienn
kiep
kiepp
kiet
kieu
kieuu
kim
kimm
kin
king
kingg
kinh
kinhh
kinn
kip
kit
kiu
kièm
kiém
kién
kiép
kiêm
kiêmm
kiên
kiêng
kiêu
kiêuu
kiẻm
kiẻu
kiếm
kiếmm
kiến
kiếng
kiếnn
kiếp
kiếpp
kiết
kiếu
kiềm
kiềmm
kiền
kiều
kiểm
kiểmm
kiển
kiểng
kiểu
kiểuu
kiễm
kiễu
kiệm
kiệmm
kiện
kiệng
kiệnn
kiệt
kiệu
ko
kon
kong
kongg
konn
ku
kun
kuối
kuốn
kuống
kuồng
kuộc
kuộn
ky
kyung
kà
kài
kàn
kàng
kành
kào
kày
ká
kác
kách
kái
kám
kán
kánh
káo
káp
kân
kâu
kây
kãi
kè
kèm
kèmm
kèn
kèng
kènn
kèo
kèoo
ké
kéc
kém
kémm
kén
kéo
kéoo
kép
képp
két
kétt
kê
kêh
kênh
kênhh
kêu
kêuu
kêê
kì
kìa
kìm
kìmm
kình
kìì
kí
kích
kíchh
kíh
kík
kín
kíng
kính
kínhh
kínn
kíp
kípp
kíí
kò
kòi
kòn
kó
kóc
kô
kôg
kôi
kôn
kông
kôngg
kõi
kù
kùng
kú
kúi
kúng
kúp
ký
kýý
kăm
kăn
kăng
kĩ
kĩĩ
kũ
kũng
kơ
kơm
kơn
kư
kưa
kưng
kương
kước
kưới
kướp
kười
kưỡi
kưỡng
kược
kạn
kạnh
kạo
kả
kải
kảm
kản
kảng
kấm
kấp
kất
kấu
kấy
kầm
kần
kầu
kẩn
kẩu
kận
kập
kậu
kậy
kắm
kắn
kắp
kắt
kặn
kặp
kẹc
kẹo
kẹoo
kẹp
kẹpp
kẹt
kẹtt
kẻ
kẻm
kẻo
kẻẻ
kẽ
kẽm
kẽmm
kẽẽ
kế
kếc
kết
kếtt
kếế
kề
kềm
kền
kềnh
kềề
kể
kểể
kễ
kệ
kệch
kệệ
kỉ
kỉnh
kỉỉ
kị
kịch
kịchh
kịk
kịp
kịpp
kọ
kọc
kỏ
kố
kốc
kối
kống
kốt
kồn
kổ
kổng
kỗ
kộng
kột
kớ
kờ
kởi
kỡ
kụ
kục
kụm
kụt
kủ
kủa
kủi
kủng
kứ
kứng
kứu
kừ
kừu
kử
kửa
kửu
kự
kực
kựu
kỳ
kỵ
kỵỵ
kỷ
kỷỷ
kỹ
kỹỹ
la
lac
lacc
lach
lachh
lai
laii
lam
lamm
lan
lang
langg
lanh
lanhh
lann
lao
laoo
lap
lapp
laptop
lat
latt
lau
lauu
lay
layy
le
lech
lechh
lee
leeds
leee
lem
len
lenh
lenhh
leo
leon
leoo
lep
let
leu
leuu
li
lia
lich
lichh
liec
liem
liemm
lien
lieng
liengg
lienn
liet
liett
lieu
lieuu
lim
lin
linh
linhh
lit
liu
liverpool
lièn
lièu
liém
liêg
liêm
liêmm
liên
liêng
liêngg
liêu
liêuu
liếc
liếm
liếmm
liếng
liềm
liền
liềng
liềnn
liều
liềuu
liễn
liễu
liệc
liệm
liệng
liệt
liệtt
liệu
liệuu
lm
lo
loa
loaa
loai
loaii
loan
loang
loann
loat
loatt
loc
locc
loet
loi
loii
lom
lon
london
long
longg
lonn
lop
lopp
lot
loài
loàii
loày
loáng
loát
loãng
loét
loạc
loại
loạii
loạn
loạng
loạnn
loạt
loạtt
loạy
loẹt
ls
lu
lua
luaa
luan
luat
luatt
luc
lucc
lui
luii
lun
lung
lungg
lunn
luoc
luocc
luoi
luoii
luom
luon
luong
luongg
luonn
luot
luott
lut
lutt
luu
luy
luyen
luyenn
luyy
luyén
luyên
luyến
luyếng
luyếnn
luyện
luyệng
luyệnn
luân
luòng
luôi
luôn
luông
luônn
luẩn
luậc
luận
luật
luậtt
luốc
luống
luốt
luồg
luồn
luồng
luồngg
luộc
luới
luớt
luời
luờng
luỡi
luỡng
luợc
luợn
luợng
luợt
luỹ
ly
là
làg
lài
làm
làmm
làn
làng
làngg
lành
lànn
lào
làoo
lày
làà
lá
lác
lách
láchh
lág
láh
lái
láii
lák
lán
láng
lángg
lánh
lánhh
láo
láp
lát
látt
láy
láá
lâi
lâm
lân
lâng
lâu
lâuu
lây
lâyy
lã
lãg
lãh
lãi
lãii
lãm
lãmm
lãn
lãng
lãngg
lãnh
lãnhh
lão
lãoo
lãy
lè
lèo
lé
lém
lén
léng
lénn
léo
lép
lét
lê
lên
lêng
lênh
lênn
lêu
lì
lìa
lình
lí
líh
lính
línhh
lít
líu
líí
lò
lòa
lòe
lòg
lòi
lòn
lòng
lòngg
lòò
ló
lóa
lóc
lóe
lói
lón
lóng
lót
lótt
lô
lôg
lôi
lôii
lôm
lôn
lông
lôngg
lôy
lôô
lõa
lõi
lõii
lõm
lõng
lõy
lù
lùa
lùg
lùi
lùii
lùm
lùn
lùng
lùngg
lùnn
lùy
lú
lúa
lúaa
lúc
lúcc
lúi
lún
lúng
lúp
lút
lý
lăg
lăm
lăn
lăng
lăngg
lănn
lĩh
lĩnh
lĩnhh
lũ
lũg
lũi
lũn
lũng
lũngg
lũy
lũyy
lũũ
lơ
lơi
lơn
lơơ
lư
lưg
lưn
lưng
lưngg
lưu
lươn
lương
lưư
lước
lưới
lướii
lướng
lướt
lướtt
lướy
lườg
lười
lườii
lườm
lườn
lường
lườngg
lườy
lưởi
lưởng
lưỡg
lưỡi
lưỡii
lưỡn
lưỡng
lưỡngg
lưỡy
lược
lượcc
lượg
lượm
lượn
lượng
lượngg
lượnn
lượt
lượtt
lạ
lạc
lạcc
lạch
lạg
lạh
lại
lạii
lạm
lạmm
lạn
lạng
lạngg
lạnh
lạnhh
lạo
lạp
lạpp
lạt
lạtt
lạy
lạyy
lạạ
lả
lải
lảm
lản
lảng
lảnh
lảo
lảy
lấi
lấm
lấn
lấng
lấnn
lấp
lấpp
lấu
lấy
lấyy
lầi
lầm
lầmm
lần
lầng
lầnn
lầu
lầuu
lầy
lầyy
lẩm
lẩn
lẩu
lẩy
lẫi
lẫm
lẫn
lẫng
lẫnn
lẫy
lẫyy
lậc
lận
lậng
lậnn
lập
lật
lậtt
lậu
lậuu
lậy
lắc
lắcc
lắg
lắm
lắmm
lắn
lắng
lắngg
lắp
lắpp
lắt
lằm
lằn
lằng
lẳng
lẵng
lặc
lặg
lặn
lặng
lặngg
lặnn
lặp
lặpp
lặt
lẹ
lẻ
lẻn
lẻo
lẻẻ
lẽ
lẽo
lẽẽ
lếm
lến
lếp
lết
lếu
lề
lền
lều
lềuu
lềề
lể
lễ
lễễ
lệ
lệch
lệchh
lệh
lệk
lệnh
lệnhh
lỉnh
lị
lịch
lịchh
lịk
lịm
lọ
lọai
lọc
lọcc
lọi
lọng
lọt
lọtt
lọọ
lỏg
lỏi
lỏn
lỏng
lỏngg
lố
lốc
lốcc
lối
lốii
lốp
lốpp
lốt
lốy
lồ
lồg
lồi
lồii
lồn
lồng
lồngg
lồy
lồồ
lổ
lổi
lổm
lỗ
lỗi
lỗii
lỗy
lỗỗ
lộ
lộc
lộg
lội
lộii
lộn
lộng
lộngg
lộnn
lộp
lột
lộtt
lộy
lộộ
lới
lớn
lớng
lớnn
lớp
lớpp
lờ
lời
lờii
lờy
lờờ
lở
lởm
lởn
lỡ
lỡỡ
lợ
lợi
lợm
lợn
lợng
lợnn
lợp
lụa
lục
lụi
lụn
lụt
lụtt
lụy
lủ
lủi
lủng
lủy
lứa
lứaa
lức
lứt
lừa
lừaa
lừng
lử
lửa
lửaa
lửng
lữ
lữa
lữữ
lự
lựa
lựaa
lực
lựcc
lựt
lựu
lỳ
lỵ
ma
mac
macc
mach
machh
mae
mai
maii
mail
main
mam
mamm
man
manchester
mang
mangg
manh
manhh
mao
maoo
map
mapp
mat
mau
mauu
may
maya
mayaa
mayy
me
mem
memm
men
menh
menhh
meo
mep
mepp
messenger
met
mett
meu
mi
mia
mien
mieng
miengg
mienn
miet
mieu
mieuu
mik
mim
min
minh
minhh
minn
mit
mièn
miéng
miéu
miên
miêu
miêuu
miẽn
miếg
miến
miếng
miếngg
miết
miếu
miếuu
miền
miềng
miềnn
miển
miễn
miễng
miễnn
miễu
miệg
miện
miệng
miệngg
miệnn
miệt
mk
mn
mo
moc
mocc
moi
moii
mom
momm
mon
mong
mongg
monn
moon
mot
mott
mu
mua
muaa
muc
mucc
mui
muii
muk
mun
mung
mungg
muoi
muoii
muon
muong
muongg
muonn
muot
mut
muu
muuu
muói
muón
muôn
muông
muônn
muõi
muơi
muối
muốii
muốn
muống
muốnn
muốy
muổi
muỗi
muỗii
muỗng
muỗy
muội
muộii
muộn
muộng
muộnn
muộy
muời
muờng
muợn
my
mà
màg
mài
màii
màn
màng
màngg
mành
mànn
mào
màoo
màu
màuu
mày
màyy
màà
má
mác
mácc
mách
máchh
mái
máii
mák
máng
mánh
mát
mátt
máu
máuu
máy
máyy
máá
mâi
mâm
mân
mâu
mâuu
mây
mâyy
mã
mãh
mãi
mãii
mãn
mãng
mãnh
mãnhh
mãnn
mão
mãy
mãã
mè
mèo
mé
méc
méo
mép
mépp
mét
métt
mê
mênh
mêê
mì
mìh
mìn
mìng
mình
mìnhh
mìnn
mìì
mí
mía
mích
mít
mò
mòi
mòn
mòng
mònn
mòò
mó
móc
mócc
móg
mói
món
móng
móngg
mónn
mót
mô
môg
môi
môii
môn
mông
môngg
mônn
môt
môy
môô
mõ
mõi
mõm
mõng
mù
mùa
mùaa
mùi
mùn
mùng
mùù
mú
múa
múaa
múc
múi
mún
mút
măg
măn
măng
măngg
mĩ
mĩm
mĩĩ
mũ
mũi
mũii
mũm
mũy
mũũ
mơ
mơn
mưa
mưaa
mưng
mưu
mưuu
mươi
mươii
mương
mươy
mướn
mướp
mướt
mườg
mười
mườii
mườn
mường
mườngg
mườy
mượn
mượng
mượnn
mượt
mạ
mạc
mạch
mạchh
mạg
mại
mạii
mạk
mạn
mạng
mạngg
mạnh
mạnn
mạo
mạoo
mạp
mạt
mạtt
mạy
mạạ
mả
mảg
mảh
mải
mản
mảng
mảngg
mảnh
mảnhh
mảy
mấc
mấi
mất
mấtt
mấu
mấy
mấyy
mầm
mầmm
mần
mầu
mầy
mẩn
mẩu
mẫm
mẫn
mẫu
mẫuu
mậc
mận
mập
mậpp
mật
mậtt
mậu
mậuu
mắc
mắcc
mắm
mắmm
mắn
mắng
mắnn
mắt
mắtt
mặc
mặcc
mặn
mặng
mặnn
mặt
mặtt
mẹ
mẹo
mẹẹ
mẻ
mẻẻ
mẽ
mẽẽ
mến
mếu
mề
mềm
mềmm
mền
mễ
mệc
mệh
mệnh
mệnhh
mệt
mệtt
mỉ
mỉa
mỉm
mị
mịch
mịn
mịng
mịnn
mịt
mọc
mọcc
mọi
mọii
mọn
mọng
mọt
mọy
mỏ
mỏg
mỏi
mỏii
mỏm
mỏn
mỏng
mỏngg
mỏy
mỏỏ
mốc
mốcc
mối
mốii
mống
mốt
mốy
mồ
mồi
mồii
mồm
mồmm
mồng
mồy
mồồ
mổ
mổi
mổổ
mỗ
mỗi
mỗii
mỗy
mộ
mộc
mộcc
mộg
mội
mộn
mộng
mộngg
một
mộtt
mộộ
mớ
mới
mớii
mớy
mờ
mời
mờii
mờy
mờờ
mở
mởở
mỡ
mỡỡ
mợ
mụ
mục
mụcc
mụn
mụt
mụụ
mủ
mủi
mức
mứcc
mứt
mừ
mừg
mừk
mừn
mừng
mừngg
mửa
mực
mựcc
mựt
mỳ
mỵ
mỹ
na
nac
nach
nai
naii
nail
nails
nam
namm
nan
nang
nangg
nanh
nann
nao
naoo
nap
napp
nat
nau
nauu
nay
nayy
ne
nem
nemm
nen
nenn
neo
neoo
nep
nepp
net
nett
neu
neuu
newcastle
nga
ngaa
ngac
ngacc
ngach
ngachh
ngai
ngaii
ngam
ngamm
ngan
ngang
ngangg
nganh
nganhh
ngann
ngao
ngaoo
ngap
ngapp
ngat
ngatt
ngau
ngauu
ngay
ngayy
nghe
nghee
nghen
nghenh
nghenhh
ngheo
ngheoo
nghet
nghi
nghia
nghich
nghichh
nghiem
nghiemm
nghien
nghieng
nghiengg
nghienn
nghiep
nghiepp
nghiet
nghiett
nghii
nghin
nghinn
nghièn
nghiêg
nghiêm
nghiên
nghiêng
nghiêngg
nghiênn
nghiêu
nghiến
nghiền
nghiềng
nghiềnn
nghiễm
nghiệc
nghiệm
nghiệmm
nghiện
nghiệng
nghiệnn
nghiệp
nghiệpp
nghiệt
nghiệtt
nghành
nghè
nghèo
nghèoo
nghé
nghén
nghê
nghêh
nghênh
nghênhh
nghêu
nghìn
nghìng
nghìnn
nghía
nghĩ
nghĩa
nghĩĩ
nghẹn
nghẹt
nghẽn
nghếch
nghề
nghềề
nghệ
nghệệ
nghỉ
nghỉỉ
nghị
nghịch
nghịchh
nghịk
nghịị
nghỵ
nghỷ
nghỹ
ngiu
ngiên
ngiêng
ngiền
ngiệm
ngiện
ngiệp
ngiệt
ngkh
ngo
ngoac
ngoai
ngoaii
ngoan
ngoat
ngoc
ngocc
ngoi
ngoii
ngom
ngon
ngong
ngonn
ngoo
ngop
ngot
ngott
ngoài
ngoàii
ngoày
ngoái
ngoáii
ngoáy
ngoãn
ngoại
ngoạii
ngoạn
ngoạy
ngoảnh
ngoặc
ngoặt
ngta
ngu
ngua
nguaa
nguc
ngucc
ngui
nguk
ngum
ngung
ngungg
nguoc
nguocc
nguoi
nguoii
nguon
nguong
nguongg
nguonn
nguu
nguuu
nguy
nguyenn
nguyet
nguyt
nguyy
nguyên
nguyền
nguyện
nguyệng
nguyệnn
nguyệt
nguòn
nguôi
nguýt
nguơi
nguồn
nguồng
nguồnn
nguội
nguộii
nguộy
nguời
nguỡng
nguợc
nguỵ
ngyeu
ngyêu
ngà
ngàh
ngài
ngàii
ngàm
ngàn
ngàng
ngành
ngànhh
ngànn
ngào
ngàoo
ngày
ngàyy
ngách
ngán
ngáng
ngáo
ngát
ngáy
ngâi
ngâm
ngâmm
ngân
ngây
ngâyy
ngã
ngãi
ngãã
ngèo
ngênh
ngìn
ngò
ngòai
ngòi
ngòii
ngòy
ngó
ngóc
ngói
ngón
ngóng
ngónn
ngót
ngóó
ngô
ngôi
ngôii
ngôn
ngông
ngônn
ngôy
ngõ
ngõõ
ngùi
ngùng
ngăm
ngăn
ngăng
ngănn
ngĩ
ngũ
ngũũ
ngơ
ngơi
ngơii
ngơy
ngư
ngưg
ngưn
ngưng
ngưngg
ngưu
ngưuu
ngươi
ngươii
ngươy
ngưư
ngước
người
ngườii
ngườy
ngưởng
ngưỡg
ngưỡn
ngưỡng
ngưỡngg
ngược
ngượcc
ngượng
ngượt
ngạc
ngạcc
ngạch
ngạchh
ngại
ngạii
ngạk
ngạn
ngạnh
ngạo
ngạoo
ngạt
ngạtt
ngạy
ngả
ngải
ngấc
ngấm
ngất
ngấtt
ngấu
ngấy
ngầm
ngầmm
ngần
ngầng
ngầnn
ngầu
ngẩn
ngẩng
ngẩnn
ngẩu
ngẫm
ngẫn
ngẫu
ngẫuu
ngậm
ngậmm
ngập
ngậpp
ngắc
ngắm
ngắmm
ngắn
ngắng
ngắnn
ngắt
ngắtt
ngặc
ngặt
ngặtt
ngề
ngệ
ngỉ
ngị
ngịch
ngọ
ngọa
ngọc
ngọn
ngọng
ngọnn
ngọt
ngọtt
ngỏ
ngố
ngốc
ngốcc
ngốn
ngốt
ngồi
ngồii
ngồy
ngổm
ngỗng
ngộ
ngộc
ngộp
ngột
ngộtt
ngộộ
ngớ
ngờ
ngời
ngờờ
ngỡ
ngợi
ngợii
ngợm
ngợp
ngợy
ngụ
ngục
ngụcc
ngụi
ngụm
ngụt
ngụy
ngụyy
ngụụ
ngủ
ngủi
ngủủ
ngứa
ngứaa
ngừ
ngừa
ngừaa
ngừg
ngừn
ngừng
ngừngg
ngử
ngửa
ngửi
ngữ
ngữữ
ngự
ngựa
ngựaa
ngực
ngựcc
ngựk
ngựt
ngựự
nha
nhaa
nhac
nhacc
nhai
nhaii
nham
nhamm
nhan
nhang
nhangg
nhanh
nhanhh
nhann
nhao
nhaoo
nhap
nhapp
nhat
nhatt
nhau
nhauu
nhay
nhayy
nhe
nhee
nhem
nhen
nhenn
nheo
nhet
nhett
nhi
nhich
nhiec
nhiem
nhiemm
nhien
nhiep
nhiepp
nhiet
nhiett
nhieu
nhieuu
nhii
nhin
nhinn
nhip
nhipp
nhiu
nhièu
nhiép
nhiên
nhiêu
nhiêuu
nhiẽm
nhiẽu
nhiếc
nhiếp
nhiếpp
nhiều
nhiềuu
nhiểm
nhiểu
nhiễm
nhiễmm
nhiễu
nhiễuu
nhiệc
nhiệm
nhiệmm
nhiệt
nhiệtt
nho
nhoang
nhoc
nhocc
nhoi
nhoii
nhom
nhomm
nhon
nhonn
nhoo
nhot
nhott
nhoáng
nhu
nhua
nhuaa
nhuan
nhuann
nhuc
nhucc
nhue
nhung
nhungg
nhuoc
nhuocc
nhuom
nhuomm
nhuong
nhuongg
nhut
nhuu
nhuyen
nhuyễn
nhuần
nhuận
nhuậng
nhuậnn
nhuế
nhuệ
nhuốm
nhuộm
nhuộmm
nhuờng
nhuỡng
nhuợc
nhuợng
nhà
nhàg
nhài
nhàm
nhàmm
nhàn
nhàng
nhàngg
nhành
nhào
nhàoo
nhàu
nhàà
nhá
nhác
nháh
nhái
nháii
nhám
nhánh
nhánhh
nháo
nháp
nhát
nhátt
nháy
nháyy
nhâm
nhâmm
nhân
nhã
nhãn
nhãng
nhãnn
nhão
nhãy
nhè
nhèm
nhé
nhéc
nhéo
nhép
nhét
nhétt
nhéé
nhì
nhìn
nhìng
nhìnn
nhìu
nhìì
nhí
nhích
nhím
nhíp
nhíí
nhòa
nhòe
nhòm
nhó
nhóc
nhócc
nhói
nhóm
nhómm
nhót
nhô
nhôm
nhômm
nhông
nhôô
nhõ
nhõm
nhú
nhúc
nhúg
nhúm
nhún
nhúng
nhúngg
nhút
nhý
nhăn
nhăng
nhănn
nhĩ
nhĩĩ
nhũ
nhũg
nhũn
nhũng
nhũngg
nhũũ
nhơ
nhơn
nhơng
nhơnn
như
nhưg
nhưn
nhưng
nhưngg
nhườg
nhườn
nhường
nhườngg
nhưởng
nhưỡg
nhưỡn
nhưỡng
nhưỡngg
nhược
nhượcc
nhượg
nhượn
nhượng
nhượngg
nhượt
nhạ
nhạc
nhạcc
nhại
nhạn
nhạo
nhạt
nhạtt
nhạy
nhạyy
nhả
nhải
nhảm
nhản
nhảy
nhảyy
nhấc
nhấcc
nhấm
nhấn
nhấng
nhấnn
nhấp
nhất
nhấtt
nhầm
nhầmm
nhầy
nhẩn
nhẩy
nhẫn
nhẫng
nhẫnn
nhậm
nhận
nhậng
nhậnn
nhập
nhậpp
nhật
nhậu
nhắc
nhắcc
nhắm
nhắmm
nhắn
nhắng
nhắnn
nhắt
nhằm
nhằmm
nhằn
nhằng
nhẵn
nhặc
nhặn
nhặt
nhặtt
nhẹ
nhẹn
nhẹp
nhẹt
nhẹẹ
nhẻm
nhẽ
nhẽo
nhếch
nhện
nhệng
nhệnn
nhỉ
nhỉỉ
nhị
nhịn
nhịng
nhịnn
nhịp
nhịpp
nhịị
nhọ
nhọc
nhọn
nhọng
nhọnn
nhọt
nhỏ
nhỏỏ
nhốc
nhối
nhốt
nhốtt
nhồi
nhồii
nhồy
nhổ
nhổổ
nhỗ
nhộn
nhộng
nhột
nhớ
nhớp
nhớt
nhớớ
nhờ
nhờn
nhờờ
nhở
nhởở
nhỡ
nhợt
nhụa
nhục
nhụcc
nhụt
nhụy
nhủ
nhủng
nhức
nhứcc
nhứt
nhừ
nhử
nhửng
nhữ
nhữg
nhữn
những
nhữngg
nhựa
nhựaa
nhựt
nhỳ
nhỵ
nhỷ
nhỹ
ni
nia
niem
niemm
nien
nienn
nieu
nin
ninh
nit
niu
nièm
niêm
niêmm
niên
niêng
niênn
niêu
niếm
niết
niềm
niềmm
niền
niềng
niều
niệm
niệmm
niệt
niệu
no
noan
noc
nocc
noi
noii
nom
nomm
non
nong
nongg
nonn
nop
nopp
not
nott
noài
noãn
noại
noạn
noạt
ns
nt
ntn
nu
nua
nuaa
nuc
nui
nuii
num
nung
nungg
nuoc
nuocc
nuoi
nuoii
nuong
nuongg
nuot
nuott
nup
nut
nutt
nuyến
nuyện
nuót
nuôi
nuôii
nuôn
nuông
nuôy
nuơng
nuật
nuốc
nuối
nuốt
nuốtt
nuồng
nuột
nuớc
nuớng
nv
ny
nà
nàg
nài
nàm
nàn
nàng
nàngg
nành
nànn
nào
nàoo
này
nàyy
nàà
ná
nác
nách
nái
nán
náng
nánh
náo
náoo
nát
nátt
náu
náy
nâg
nân
nâng
nângg
nâu
nâuu
nây
nã
nãi
nãm
nãn
nãng
nãnh
não
nãoo
nãy
nãyy
nè
nèè
né
néc
ném
némm
nén
néng
nénn
nét
nétt
néé
nê
nêm
nên
nêng
nênn
nêu
nêuu
ní
nín
nính
nít
níu
nò
nòi
nòng
nó
nóc
nócc
nóg
nói
nóii
nón
nóng
nóngg
nónn
nót
nóy
nóó
nô
nôg
nôi
nôm
nômm
nôn
nông
nôngg
nônn
nôô
nõi
nùi
nùn
nùng
núa
núc
núi
núii
núm
núng
núp
nút
nútt
núy
năg
năm
nămm
năn
năng
năngg
nĩa
nĩnh
nũ
nũng
nũy
nơ
nơi
nơii
nơy
nư
nưa
nưng
nươg
nươn
nương
nươngg
nước
nướcc
nướg
nưới
nướn
nướng
nướngg
nướt
nười
nường
nưỡi
nưỡng
nược
nượn
nượng
nượt
nạ
nạc
nại
nạii
nạm
nạn
nạng
nạnh
nạnn
nạo
nạp
nạpp
nạt
nạy
nạạ
nải
nản
nảng
nảnn
nảo
nảy
nảyy
nấc
nấi
nấm
nấmm
nấn
nấng
nấp
nấu
nấuu
nấy
nấyy
nầm
nần
nầu
nầy
nẫn
nẫy
nậm
nận
nập
nật
nậu
nắc
nắg
nắm
nắmm
nắn
nắng
nắngg
nắp
nắpp
nằm
nằmm
nằng
nẳng
nẵg
nẵn
nẵng
nẵngg
nặc
nặg
nặn
nặng
nặngg
nặp
nẹp
nẹt
nẻ
nẻo
nẽ
nếm
nếmm
nến
nếng
nếnn
nếp
nếpp
nết
nếu
nếuu
nề
nền
nềng
nềnn
nều
nềề
nể
nễ
nệch
nệm
nện
nệnh
nỉ
nịch
nịnh
nịt
nọ
nọc
nọt
nọọ
nỏ
nỏng
nốc
nối
nốii
nốp
nốt
nốtt
nốy
nồ
nồg
nồi
nồii
nồn
nồng
nồngg
nồy
nổ
nổi
nổii
nổy
nổổ
nỗ
nỗi
nỗii
nỗy
nỗỗ
nộ
nội
nộii
nộm
nộn
nộng
nộp
nộpp
nột
nộy
nộộ
nớ
nới
nớn
nớp
nớt
nờ
nời
nở
nởở
nỡ
nợ
nợn
nợợ
nụ
nụt
nứa
nức
nứng
nứt
nứtt
nừa
nửa
nửaa
nữ
nữa
nữaa
nựa
nực
nựng
o
oa
oai
oaii
oan
oanh
oann
oc
oe
office
oi
om
on
ong
ongg
online
ot
out
outt
oxy
oái
oán
oánh
oải
oằn
oẹ
pa
pan
passport
pat
pe
pha
phaa
phac
phacc
phach
phai
phaii
phamm
phan
phang
phangg
phanh
phanhh
phann
phao
phaoo
phap
phapp
phat
phatt
phau
phauu
phay
phe
phee
phen
phep
phepp
phet
pheu
phi
phia
phiaa
phich
phiem
phien
phienn
phieu
phieuu
phii
phim
phimm
phinh
phièn
phién
phiéu
phiên
phiêng
phiênn
phiêu
phiêuu
phiếm
phiến
phiếng
phiếnn
phiếu
phiếuu
phiền
phiềng
phiềnn
phiện
phiệt
pho
phoi
phoii
phon
phong
phongg
phoo
phot
phu
phuc
phucc
phun
phung
phungg
phunn
phuoc
phuong
phuongg
phut
phutt
phuu
phuờng
phà
phàm
phàmm
phàn
phàng
phànn
phào
phá
phác
phácc
phách
phái
pháii
phán
pháng
phánn
pháo
pháoo
pháp
phápp
phát
pháy
pháá
phân
phâng
phânn
phã
phãi
phãn
phèn
phèo
phép
phépp
phê
phêê
phì
phìn
phình
phìì
phí
phía
phíaa
phích
phím
phímm
phíí
phò
phòg
phòn
phòng
phòngg
phó
phóg
phón
phóng
phóngg
phóó
phô
phôi
phôii
phông
phôy
phôô
phõng
phù
phùg
phùn
phùng
phùngg
phùù
phú
phúc
phúng
phút
phútt
phý
phăng
phũ
phơi
phơii
phơy
phương
phước
phườg
phườn
phường
phườngg
phượng
phạc
phạn
phạng
phạt
phạtt
phả
phải
phảii
phản
phảng
phảnn
phảy
phảả
phấn
phất
phần
phầng
phầnn
phẩm
phẩmm
phẩu
phẩy
phẫm
phẫn
phẫu
phẫuu
phậc
phận
phậng
phậnn
phập
phật
phậtt
phẳg
phẳn
phẳng
phẳngg
phẵng
phế
phết
phếế
phều
phễu
phệ
phỉ
phịch
phỏg
phỏn
phỏng
phỏngg
phố
phối
phốii
phốt
phốy
phốố
phồn
phồng
phổ
phổi
phổii
phổy
phổổ
phỗ
phỗi
phộng
phớt
phờ
phở
phụ
phục
phụcc
phụng
phụt
phụụ
phủ
phủi
phủủ
phức
phứcc
phứt
phỳ
pi
pin
pinn
piô
po
pop
popp
pu
pác
pê
pô
pù
pơ
qa
qua
quaa
quach
quai
quaii
quan
quang
quangg
quanh
quanhh
quann
quat
quatt
quay
quayy
que
quee
queen
queenn
quen
quenn
queo
quet
quett
qui
quo
quoc
quy
quyen
quyenn
quyet
quynh
quyt
quyy
quyén
quyên
quyẻn
quyến
quyếng
quyếnn
quyết
quyền
quyển
quyểng
quyểnn
quyễn
quyện
quyệt
quà
quàng
quàà
quá
quác
quách
quái
quáii
quán
quáng
quánn
quát
quátt
quáy
quáá
quân
quây
quã
quãg
quãn
quãng
quãngg
què
quéc
quét
quétt
quê
quên
quêng
quênn
quêê
quì
quí
quý
quýnh
quýt
quăng
quĩ
quơ
quạ
quạc
quại
quạng
quạnh
quạt
quạtt
quạạ
quả
quảg
quản
quảng
quảngg
quảnn
quảả
quấi
quấn
quấng
quấnn
quất
quấy
quấyy
quầi
quần
quầng
quầnn
quầy
quầyy
quẩn
quẩy
quẫn
quậc
quận
quậng
quậnn
quật
quậtt
quậy
quắc
quắt
quằn
quẳng
quặc
quặn
quặng
quặt
quẹo
quẹt
quẻ
quế
quệ
quệt
quỉ
quốc
quới
quờ
quở
quỳ
quỳnh
quỵ
quỵt
quỷ
quỷỷ
quỹ
quỹỹ
qá
qúa
qúy
r
ra
rac
racc
rach
rachh
rai
raii
rain
ram
ramm
ran
rang
rangg
ranh
ranhh
rann
rao
raoo
rap
rapp
rat
ratt
rau
rauu
ray
rayy
re
rem
ren
renn
rent
reo
ret
rett
reu
reuu
ri
ria
riaa
rieng
riengg
rieu
rinh
rio
rioo
rit
riu
riêg
riên
riêng
riêngg
riết
riếu
riềng
ro
roai
roi
roii
rom
ron
rong
rongg
ronn
room
rot
rott
roy
royy
roài
ru
rua
ruaa
ruc
rucc
rui
ruii
run
rung
rungg
runn
ruoc
ruocc
ruoi
ruoii
ruom
ruong
ruongg
ruot
ruott
ruou
ruouu
rut
rutt
ruòi
ruốc
ruồi
ruồii
ruồng
ruồy
ruổi
ruộc
ruộg
ruộn
ruộng
ruộngg
ruột
ruộtt
ruớc
ruợu
ryan
ryu
rà
ràg
ràn
ràng
ràngg
rành
rào
ràoo
rác
rácc
rách
ráchh
rái
rák
rám
rán
ráng
ránn
ráo
ráp
rápp
rát
ráy
râm
rât
râu
râuu
rây
rã
rãh
rãi
rãii
rãnh
rãnhh
rãy
rãã
rè
rèm
rèn
rèng
rènn
réo
rét
rê
rên
rêng
rênn
rêu
rêuu
rì
rìa
rình
rìu
rí
rích
rít
rò
ròi
ròng
ròò
róc
rói
rót
rótt
rô
rôn
rông
rôô
rõ
rõõ
rùa
rùaa
rùi
rùng
rú
rúc
rúm
rúp
rút
rútt
răg
răm
răn
răng
răngg
rĩ
rũ
rũi
rũũ
rơ
rơi
rơii
rơm
rơy
rưng
rươi
rương
rước
rướcc
rưới
rướm
rướt
rười
rường
rưởi
rưỡi
rượi
rượng
rượt
rượu
rượuu
rạ
rạc
rạch
rạchh
rạk
rạn
rạng
rạnn
rạp
rạpp
rả
rảh
rải
rảii
rảnh
rảnhh
rảy
rấc
rất
rấtt
rầm
rần
rầu
rầy
rẩy
rẫm
rẫy
rậm
rậmm
rận
rập
rậpp
rắc
rắcc
rắm
rắn
rắng
rắnn
rắt
rằg
rằm
rằn
rằng
rằngg
rặn
rặng
rẻ
rẻẻ
rẽ
rẽẽ
rết
rền
rể
rểể
rễ
rễễ
rệc
rệp
rệt
rệtt
rỉ
rỉỉ
rịa
rịaa
rịt
rọ
rọc
rọi
rỏ
rốc
rối
rốii
rốn
rống
rốt
rốtt
rốy
rồ
rồg
rồi
rồii
rồn
rồng
rồngg
rồy
rổ
rổi
rổng
rổổ
rỗ
rỗg
rỗi
rỗii
rỗn
rỗng
rỗngg
rỗy
rộ
rộg
rộn
rộng
rộngg
rộnn
rộp
rớc
rớm
rớt
rớtt
rờ
rời
rờii
rờy
rở
rởm
rỡ
rỡỡ
rợ
rợn
rục
rụg
rụi
rụn
rụng
rụngg
rụt
rủ
rủa
rủi
rủii
rủn
rủy
rủủ
rứa
rứt
rừg
rừn
rừng
rừngg
rửa
rửaa
rữa
rựa
rực
rựcc
rựt
rỷ
sa
sac
sacc
sach
sachh
sai
saii
sam
samm
samsung
san
sang
sangg
sanh
sanhh
sann
sao
saoo
sap
sapp
sat
satt
sau
sauu
say
sayy
sdt
se
sea
seaa
sean
sec
secc
see
seee
sen
seo
sep
set
sett
shop
si
siet
siett
sieu
sieuu
sim
sin
sing
sinh
siét
siêng
siêu
siêuu
siếc
siết
siếtt
sn
so
soai
soan
soann
soat
soatt
soc
socc
soi
soii
som
somm
son
song
songg
soo
soon
sooo
sot
sott
soác
soái
soán
soát
soátt
soáy
soạn
soạng
soạnn
soắn
su
sua
suaa
suat
suatt
suc
succ
sui
sum
sun
sung
sungg
sunn
suoi
suoii
suon
suong
suongg
suonn
suot
suott
sup
supp
sut
suu
suuu
suy
suyt
suyy
suyên
suyễn
suói
suót
suôi
suôn
suông
suýt
suấc
suất
suấtt
suốc
suối
suốii
suống
suốt
suốtt
suốy
suớng
suờn
suởi
sy
sà
sàg
sài
sàii
sàm
sàn
sàng
sàngg
sành
sànn
sào
sàoo
sày
sá
sác
sách
sáchh
sáh
sái
sák
sám
sán
sáng
sánh
sánhh
sáo
sáoo
sáp
sápp
sát
sátt
sáu
sáuu
sâm
sân
sâng
sânn
sâu
sâuu
sây
sã
sãn
sãnh
sèo
sé
séc
sécc
sét
sétt
sê
sên
sêê
sì
sìn
sình
sí
sích
sính
síp
sít
síu
sò
sòg
sòn
sòng
sòngg
sóa
sóc
sóg
sói
sóii
sóm
són
sóng
sóngg
sót
sótt
sóy
sô
sôg
sôi
sôii
sôn
sông
sôngg
sôy
sôô
sùg
sùi
sùn
sùng
sùngg
sú
súc
súcc
súg
sún
súng
súngg
súp
súpp
sút
sútt
súy
săm
săn
săng
sănn
sđt
sĩ
sĩĩ
sũng
sơ
sơn
sơơ
sư
sưa
sưng
sưu
sưuu
sương
sưư
sướg
sướn
sướng
sướngg
sướt
sườn
sường
sườnn
sưởi
sưởii
sưởng
sưởy
sưỡi
sạ
sạc
sạch
sạchh
sạk
sạn
sạng
sạnn
sạt
sả
sảh
sải
sản
sảng
sảnh
sảnhh
sảnn
sảo
sảy
sấm
sấp
sấu
sấuu
sấy
sầm
sần
sầu
sầuu
sẩy
sẫm
sậm
sập
sậpp
sậy
sắc
sắcc
sắm
sắmm
sắn
sắp
sắpp
sắt
sắtt
sẳn
sẵn
sẵng
sẵnn
sặc
sẹo
sẻ
sẻẻ
sẽ
sẽẽ
sế
sến
sếp
sếpp
sếu
sệt
sỉ
sỉỉ
sịt
sọ
sọc
sọcc
sọt
sọọ
sỏ
sỏi
số
sốc
sốcc
sốg
sốn
sống
sốngg
sốt
sốtt
sốố
sồi
sổ
sổổ
sỗ
sộ
sớ
sớm
sớmm
sờ
sờờ
sở
sởi
sởở
sỡ
sợ
sợi
sợii
sợy
sợợ
sụa
sục
sụn
sụp
sụpp
sụt
sụtt
sủa
sủg
sủi
sủn
sủng
sủngg
sứ
sứa
sức
sứcc
sứng
sứt
sứứ
sừg
sừn
sừng
sừngg
sử
sửa
sửaa
sửng
sửu
sửử
sữ
sữa
sữaa
sững
sự
sựự
sỷ
sỹ
sỹỹ
ta
tac
tacc
tach
tachh
tae
tai
taii
tam
tan
tang
tangg
tanh
tann
tao
taoo
tap
tat
tatt
tau
tauu
taxi
tay
tayy
te
team
teamm
teen
teenn
tem
temm
ten
tenn
teo
tep
tepp
tet
tett
tg
tha
thaa
thac
thacc
thach
thachh
thai
thaii
tham
thamm
than
thang
thangg
thanh
thanhh
thann
thao
thaoo
thap
thapp
that
thatt
thau
thauu
thay
thayy
the
thee
them
themm
then
thenn
theo
theoo
thep
thepp
thet
theu
they
thi
thia
thich
thichh
thiec
thiem
thien
thieng
thiengg
thienn
thiep
thiepp
thiet
thiett
thieu
thieuu
thii
thik
thin
thinh
thinhh
thit
thitt
thiu
thix
thièn
thiép
thiét
thiéu
thiêg
thiêm
thiên
thiêng
thiêngg
thiêu
thiêuu
thiẻu
thiếc
thiến
thiếp
thiếpp
thiết
thiếtt
thiếu
thiếuu
thiền
thiềng
thiềnn
thiều
thiểm
thiển
thiểu
thiểuu
thiễu
thiệc
thiện
thiệp
thiệpp
thiệt
thiệtt
thiệu
tho
thoa
thoaa
thoai
thoaii
thoang
thoangg
thoat
thoatt
thoc
thoi
thoii
thom
thon
thong
thongg
thonn
thoo
thot
thoy
thoác
thoág
thoái
thoáii
thoán
thoáng
thoángg
thoát
thoátt
thoáy
thoã
thoãi
thoãng
thoại
thoạt
thoả
thoảg
thoải
thoảii
thoản
thoảng
thoảngg
thoảy
thoảả
thu
thua
thuaa
thuan
thuann
thuat
thuatt
thuc
thucc
thue
thuee
thui
thun
thung
thungg
thuo
thuoc
thuocc
thuong
thuongg
thuoo
thuot
thuu
thuy
thuyen
thuyenn
thuyet
thuyy
thuyèn
thuyên
thuyêng
thuyênn
thuyết
thuyền
thuyềng
thuyềnn
thuê
thuêê
thuóc
thuôn
thuý
thuơng
thuấn
thuần
thuẩn
thuẫn
thuẫng
thuẫnn
thuậc
thuận
thuật
thuậtt
thuế
thuếế
thuốc
thuốcc
thuốt
thuổng
thuộc
thuộcc
thuột
thuớc
thuờng
thuở
thuởng
thuởở
thuỡ
thuợng
thuỳ
thuỵ
thuỷ
thà
thàng
thành
thào
thày
thàà
thác
thácc
thách
tháchh
thág
tháh
thái
thák
thám
thámm
thán
tháng
thángg
thánh
thánhh
tháo
tháoo
tháp
thápp
thát
thâm
thâmm
thân
thâu
thây
thã
thãi
thãm
thãn
thãy
thèm
thèmm
thép
thépp
thét
thê
thêm
thêmm
thêu
thêê
thì
thìa
thìn
thình
thìì
thí
thích
thíchh
thíh
thík
thím
thính
thínhh
thít
thíí
thò
thòi
thòng
thóc
thói
thóii
thóp
thóy
thô
thôi
thôii
thôn
thông
thônn
thôy
thôô
thõa
thù
thùg
thùn
thùng
thùngg
thùy
thùù
thú
thúc
thúcc
thúi
thúng
thút
thúy
thúú
thý
thăg
thăm
thămm
thăn
thăng
thăngg
thĩnh
thũ
thũng
thơ
thơi
thơm
thư
thưa
thưaa
thưc
thươg
thươn
thương
thươngg
thước
thướcc
thướt
thườg
thườn
thường
thườngg
thưởg
thưởn
thưởng
thưởngg
thưỡng
thược
thượg
thượn
thượng
thượngg
thạc
thạcc
thạch
thạh
thạnh
thạnhh
thạo
thạoo
thạt
thả
thải
thảii
thảm
thảmm
thản
thảng
thảnh
thảnn
thảo
thảy
thảyy
thảả
thấc
thấi
thấm
thấmm
thấp
thấpp
thất
thấtt
thấu
thấuu
thấy
thấyy
thầi
thầm
thầmm
thần
thầng
thầnn
thầu
thầuu
thầy
thầyy
thẩm
thẩmm
thẩn
thẫm
thẫn
thậc
thậm
thậmm
thận
thậng
thậnn
thập
thậpp
thật
thậtt
thắc
thắcc
thắm
thắn
thắng
thắnn
thắp
thắpp
thắt
thắtt
thằg
thằn
thằng
thằngg
thẳg
thẳm
thẳmm
thẳn
thẳng
thẳngg
thẵm
thẵng
thặng
thẹn
thẹo
thẻ
thẻẻ
thẽ
thế
thếp
thếế
thề
thềm
thều
thềề
thể
thểể
thễ
thệ
thỉ
thỉh
thỉnh
thỉnhh
thỉu
thị
thịc
thịnh
thịt
thịtt
thịị
thọ
thọc
thọt
thỏ
thỏa
thỏaa
thỏi
thỏm
thố
thốc
thốg
thối
thốii
thốn
thống
thốngg
thốt
thốy
thổ
thổi
thổii
thổy
thổổ
thỗ
thỗi
thớ
thới
thớii
thớt
thớy
thờ
thời
thờii
thờy
thờờ
thở
thởở
thỡ
thợ
thợợ
thụ
thục
thụi
thụt
thụy
thụyy
thụụ
thủ
thủg
thủn
thủng
thủngg
thủy
thủủ
thứ
thức
thứcc
thứt
thứứ
thừa
thừaa
thừng
thử
thửa
thửử
thữ
thự
thực
thựcc
thựt
thựự
thỳ
thỵ
ti
tia
tiaa
tich
tichh
tiec
tiecc
tiem
tiemm
tien
tieng
tiengg
tienn
tiep
tiepp
tiet
tiett
tieu
tieuu
tiktok
tim
tin
tinh
tinhh
tit
tiu
tièm
tiéc
tiéng
tiép
tiét
tiêm
tiêmm
tiên
tiêu
tiêuu
tiẻu
tiẽn
tiếc
tiếcc
tiếg
tiến
tiếng
tiếngg
tiếp
tiếpp
tiết
tiếtt
tiếu
tiềm
tiềmm
tiền
tiều
tiển
tiểu
tiểuu
tiễn
tiễng
tiễnn
tiễu
tiệc
tiệcc
tiệm
tiệmm
tiện
tiệng
tiệnn
tiệp
tiệt
to
toa
toaa
toac
toai
toan
toann
toc
tocc
toi
toii
tomm
ton
tong
tongg
tonn
too
top
topp
tot
tott
touch
toà
toàn
toàà
toác
toái
toán
toáng
toánn
toát
toét
toạ
toạc
toại
toả
toản
tra
traa
trac
tracc
trach
trachh
trai
traii
tram
tramm
tran
trang
trangg
tranh
tranhh
trann
trao
traoo
trat
tratt
trau
trauu
tray
trc
tre
tree
tren
trenn
treo
treoo
tret
treu
treuu
tri
trich
trichh
trien
trienn
triet
triett
trieu
trieuu
trii
trinh
trinhh
trièu
triêm
triên
triêu
triẻn
triếc
triếm
triết
triếu
triền
triều
triềuu
triển
triểng
triểnn
triễn
triệc
triện
triệt
triệtt
triệu
tro
troc
trog
troi
troii
trom
tromm
tron
trong
trongg
tronn
troo
trot
troy
troáng
tru
trua
truaa
truc
trucc
true
trui
trum
trumm
trung
trungg
truoc
truocc
truong
truongg
truot
truott
trut
trutt
truu
truy
truyen
truyenn
truyy
truyèn
truyên
truyến
truyền
truyềng
truyềnn
truyển
truyện
truyệng
truyệnn
truân
truông
truơng
truất
truẩn
truật
truối
truồn
truồng
truỗi
truộc
truộng
truột
truớc
truớng
truợng
truợt
trà
tràg
tràm
tràn
tràng
tràngg
trànn
trào
tràoo
trày
trá
trác
trácc
trách
tráchh
tráh
trái
tráii
trák
trám
trán
tráng
tránh
tránhh
tránn
tráo
tráp
trát
tráu
tráy
tráá
trâm
trân
trâu
trâuu
trây
trã
trãi
trè
trèo
trém
trén
tréo
trép
trét
trê
trên
trêng
trênh
trênn
trêu
trêuu
trì
trìa
trìh
trìm
trình
trìnhh
trìu
trìì
trí
trích
tríchh
trík
trín
trò
tròn
tròng
trònn
tròò
tró
tróc
trói
tróii
tróng
trót
tróy
trôg
trôi
trôii
trôm
trôn
trông
trôngg
trôy
trù
trùa
trùg
trùi
trùm
trùmm
trùn
trùng
trùngg
trùù
trú
trúa
trúc
trúg
trún
trúng
trúngg
trút
trútt
trúú
trăg
trăm
trămm
trăn
trăng
trăngg
trĩ
trĩu
trũng
trơ
trơi
trơn
trơng
trơnn
trư
trưa
trưaa
trưg
trưn
trưng
trưngg
trươg
trươn
trương
trươngg
trước
trướcc
trướg
trướn
trướng
trướngg
trướt
trườn
trường
trưởng
trược
trượg
trượn
trượng
trượngg
trượt
trượtt
trạc
trạch
trạchh
trạg
trại
trạii
trạk
trạm
trạmm
trạn
trạng
trạngg
trạo
trạy
trả
trải
trảii
trảm
trảng
trảo
trảy
trảả
trấm
trấn
trấng
trấnn
trấp
trất
trấu
trầm
trầmm
trần
trầu
trầy
trẩn
trẫm
trậc
trậm
trận
trậng
trậnn
trập
trật
trậtt
trắc
trắcc
trắg
trắn
trắng
trắngg
trắt
trằm
trằn
trẳng
trặc
trặcc
trặn
trặng
trặt
trẹo
trẻ
trẻo
trẻẻ
trẽ
trẽn
trế
trết
trề
trể
trễ
trễễ
trệ
trệt
trệu
trỉ
trỉnh
trị
trịch
trịnh
trịu
trịị
trọ
trọc
trọi
trọn
trọng
trọnn
trọt
trọọ
trỏ
trốc
trốg
trối
trốn
trống
trốngg
trốnn
trốt
trồg
trồi
trồn
trồng
trồngg
trổ
trổi
trỗ
trỗi
trội
trộii
trộm
trộmm
trộn
trộng
trộnn
trộy
trớ
trớn
trớp
trờ
trời
trờii
trờy
trở
trởở
trỡ
trợ
trợn
trợt
trợợ
trụ
trục
trụcc
trụi
trụp
trụt
trụy
trụụ
trủ
trủng
trứ
trứa
trức
trứg
trứn
trứng
trứngg
trừ
trừg
trừn
trừng
trừngg
trừu
trừừ
trử
trửi
trữ
trữa
trữữ
trực
trựcc
trựt
trỳ
trỵ
tu
tua
tuaa
tuan
tuann
tuat
tuc
tucc
tue
tui
tuii
tum
tumm
tung
tungg
tuoc
tuocc
tuog
tuoi
tuoii
tuong
tuongg
tuot
tut
tuu
tuuu
tuy
tuyen
tuyenn
tuyet
tuyett
tuyp
tuyy
tuyên
tuyêng
tuyênn
tuyẻn
tuyến
tuyết
tuyền
tuyển
tuyểng
tuyểnn
tuyễn
tuyệc
tuyệt
tuyệtt
tuân
tuì
tuôn
tuông
tuý
tuýp
tuơi
tuơng
tuấn
tuất
tuần
tuầng
tuầnn
tuế
tuệ
tuỏi
tuốt
tuồn
tuồng
tuổi
tuổii
tuổy
tuỗi
tuộc
tuột
tuớc
tuới
tuớng
tuờng
tuởng
tuợng
tuỳ
tuỳỳ
tuỷ
ty
tà
tàg
tài
tàm
tàn
tàng
tàngg
tành
tànn
tào
tàoo
tày
tàà
tá
tác
tácc
tách
táchh
tág
tái
táii
ták
tám
támm
tán
táng
tángg
tánh
tánn
táo
táoo
táp
tát
tátt
táy
táá
tâi
tâm
tân
tâng
tâp
tâu
tây
tâyy
tã
tãi
tãn
tãng
tão
tè
tèo
té
tép
téé
tê
tên
têng
tênn
têê
tì
tìm
tìmm
tình
tìu
tí
tía
tích
tíchh
tíh
tík
tím
tímm
tín
tính
tínhh
típ
tít
tò
tòa
tòaa
tòan
tòi
tòng
tòò
tóc
tócc
tóe
tóm
tómm
tót
tô
tôg
tôi
tôii
tôm
tôn
tông
tôngg
tôy
tõ
tõa
tõm
tù
tùi
tùm
tùng
tùy
tùyy
tùù
tú
túc
túcc
túg
túi
túii
túm
tún
túng
túngg
túp
tút
túy
túyy
tý
týý
tăg
tăm
tămm
tăn
tăng
tăngg
tĩ
tĩa
tĩh
tĩnh
tĩnhh
tĩu
tũ
tũy
tơ
tơi
tơơ
tư
tưng
tươg
tươi
tươii
tươm
tươn
tương
tươngg
tươy
tước
tướcc
tướg
tưới
tướii
tướn
tướng
tướngg
tướt
tướy
tườg
tường
tưởg
tưởi
tưởn
tưởng
tưởngg
tưỡng
tượg
tượn
tượng
tượngg
tạ
tạc
tạcc
tạg
tại
tạii
tạm
tạmm
tạn
tạng
tạngg
tạnh
tạo
tạoo
tạp
tạpp
tạt
tạy
tả
tảg
tải
tảii
tản
tảng
tảngg
tảnn
tảo
tảoo
tảy
tảả
tấc
tấm
tấmm
tấn
tấp
tấpp
tất
tấtt
tấu
tấuu
tấy
tầg
tầm
tầmm
tần
tầng
tầngg
tầnn
tầu
tẩi
tẩm
tẩmm
tẩn
tẩu
tẩy
tẩyy
tẫm
tẫn
tẫy
tậc
tận
tậng
tậnn
tập
tậpp
tật
tậtt
tắc
tắcc
tắm
tắmm
tắt
tắtt
tằm
tằng
tặc
tặcc
tặg
tặn
tặng
tặngg
tặt
tẹo
tẹt
tẻ
tẻẻ
tẽ
tế
tếc
tết
tếtt
tếế
tề
tềề
tể
tểể
tễ
tệ
tệp
tệpp
tệệ
tỉ
tỉa
tỉaa
tỉh
tỉnh
tỉnhh
tỉỉ
tị
tịch
tịchh
tịk
tịnh
tịt
tịị
tọa
tọaa
tọng
tỏ
tỏa
tỏaa
tỏi
tỏỏ
tố
tốc
tốcc
tối
tốii
tốn
tống
tốnn
tốp
tốt
tốtt
tốy
tốố
tồi
tồii
tồn
tồng
tồnn
tồy
tổ
tổg
tổn
tổng
tổngg
tổnn
tổổ
tỗ
tỗn
tỗng
tộ
tộc
tộcc
tội
tộii
tột
tộy
tớ
tới
tớii
tớy
tớớ
tờ
tời
tờờ
tởm
tợn
tụ
tục
tụcc
tụg
tụi
tụii
tụn
tụng
tụngg
tụt
tụy
tụụ
tủ
tủa
tủi
tủy
tủyy
tủủ
tứ
tức
tứcc
tứt
tứứ
từ
từg
từn
từng
từngg
tử
tửu
tửử
tữ
tự
tựa
tựaa
tựu
tựuu
tựự
tỳ
tỳỳ
tỵ
tỷ
tỷỷ
tỹ
u
ua
uae
uan
uat
uc
ue
ui
uk
um
un
ung
ungg
uoc
uocc
uon
uong
uongg
uonn
uop
uopp
uot
uott
up
ut
uu
uy
uyen
uynh
uyên
uyển
uón
uóng
uông
uý
uýnh
uơng
uất
uẩn
uế
uể
uỉ
uốg
uốn
uống
uốngg
uốnn
uổng
uớc
uớp
uớt
uỳnh
uỷ
uỷỷ
uỹ
v
va
vac
vacc
vach
vachh
vai
vaii
vali
van
vang
vangg
vanh
vanhh
vann
vao
vaoo
vap
vat
vatt
vay
vayy
vcl
ve
ven
venn
veo
vet
vett
vi
via
viber
video
viec
viecc
viem
viemm
vien
vieng
viengg
vienn
viet
viett
vii
viii
vinh
vinhh
vip
virus
visa
vit
vitt
vièn
viéng
viét
viêc
viêm
viêmm
viên
viêng
viẽn
viếc
viếg
viến
viếng
viếngg
viết
viếtt
viền
viềng
viềnn
viển
viễn
viễng
viễnn
việc
việcc
việm
viện
việng
việnn
vk
vl
vo
voc
voi
voii
vom
vomm
von
vong
vongg
vonn
vot
vott
vs
vu
vua
vuaa
vuc
vucc
vui
vuii
vun
vung
vungg
vunn
vuon
vuong
vuongg
vuonn
vuot
vuott
vut
vutt
vuyệt
vuót
vuôg
vuôn
vuông
vuôngg
vuơn
vuốc
vuốt
vuốtt
vuột
vuớng
vuờn
vuợt
vy
và
vàg
vàh
vài
vàii
vàm
vàn
vàng
vàngg
vành
vànhh
vào
vàoo
vày
vàà
vá
vác
vácc
vách
váchh
vái
vák
vám
ván
váng
vánn
vát
váy
váyy
vâg
vâi
vâm
vân
vâng
vângg
vâu
vây
vâyy
vã
vãi
vãn
vãng
vãnn
vãy
vãã
vè
vèo
vé
véc
vén
véo
vét
véé
vê
vênh
vì
vìì
ví
vía
vính
vít
víu
víí
vò
vòg
vòi
vòii
vòm
vòmm
vòn
vòng
vòngg
vòy
vó
vóc
vói
vót
vô
vôi
vôii
vôn
vông
vôy
vôô
või
võng
vù
vùg
vùi
vùii
vùn
vùng
vùngg
vùy
vú
vút
vúú
vý
văg
văn
văng
văngg
vĩ
vĩnh
vĩĩ
vũ
vũg
vũn
vũng
vũngg
vơ
vơi
vư
vưa
vưng
vưu
vươn
vương
vươnn
vướg
vưới
vướn
vướng
vướngg
vườn
vường
vườnn
vưỡng
vược
vượn
vượng
vượt
vượtt
vạ
vạc
vạch
vạchh
vại
vạk
vạn
vạng
vạnn
vạo
vạt
vạy
vả
vải
vảii
vản
vảng
vảy
vảyy
vảả
vấc
vấn
vấng
vấnn
vấp
vất
vấtt
vấu
vấy
vần
vầng
vầnn
vầu
vầy
vẩn
vẩy
vẫi
vẫn
vẫng
vẫnn
vẫy
vẫyy
vậc
vậi
vận
vậng
vậnn
vập
vật
vậtt
vậy
vậyy
vắc
vắcc
vắg
vắn
vắng
vắngg
vắt
vằn
vằng
vặc
vặm
vặn
vặng
vặnn
vặt
vặtt
vẹn
vẹng
vẹnn
vẹo
vẹp
vẹt
vẻ
vẻo
vẻẻ
vẽ
vẽẽ
vế
vếc
vết
vếtt
về
vềề
vể
vễ
vệ
vệt
vệệ
vỉ
vỉa
vị
vịc
vịch
vịh
vịn
vịnh
vịnhh
vịp
vịt
vịtt
vịu
vịị
vọa
vọc
vọn
vọng
vọt
vỏ
vỏn
vỏỏ
vốc
vối
vốn
vống
vốnn
vồ
vồn
vồng
vổ
vỗ
vỗỗ
vội
vộii
vộy
vớ
vớc
với
vớii
vớt
vớtt
vớy
vờ
vời
vờii
vờn
vờy
vờờ
vở
vởn
vởở
vỡ
vỡỡ
vợ
vợc
vợt
vợtt
vợợ
vụ
vục
vụn
vụng
vụnn
vụt
vụụ
vủng
vứa
vức
vứt
vứtt
vừa
vừaa
vừng
vửng
vữ
vữa
vữg
vữn
vững
vữngg
vự
vựa
vực
vựcc
vựng
vựt
vỳ
vỵ
vỹ
wa
wanh
way
wifi
wyến
wyển
wà
wá
wái
wán
wánh
wát
wãng
wét
wê
wên
wạ
wạt
wả
wản
wảng
wấn
wấy
wần
wầy
wận
wật
wậy
wỷ
wỹ
xa
xac
xacc
xach
xachh
xai
xaii
xam
xamm
xan
xang
xangg
xanh
xanhh
xann
xao
xaoo
xap
xat
xau
xauu
xay
xayy
xe
xech
xem
xemm
xen
xeng
xenh
xenn
xeo
xep
xepp
xet
xett
xi
xich
xichh
xiec
xiem
xien
xiet
xii
xiii
xin
xinh
xinn
xit
xitt
xiu
xiuu
xiêm
xiên
xiêu
xiếc
xiết
xiềng
xiển
xo
xoa
xoaa
xoai
xoan
xoann
xoay
xoayy
xoc
xoe
xoi
xoii
xom
xomm
xon
xong
xongg
xoong
xop
xot
xott
xoài
xoá
xoái
xoát
xoáy
xoáyy
xoè
xoăn
xoạn
xoắn
xoắng
xoắnn
xu
xua
xuaa
xuan
xuat
xuatt
xuc
xucc
xui
xung
xungg
xuoc
xuoi
xuoii
xuong
xuongg
xuyen
xuyenn
xuyên
xuyêng
xuyênn
xuyến
xuân
xuóng
xuôi
xuôii
xuôy
xuýt
xuơng
xuấc
xuất
xuấtt
xuẩn
xuể
xuốg
xuối
xuốn
xuống
xuốngg
xuốt
xuồng
xuớng
xuởng
xà
xài
xàii
xàn
xàng
xào
xày
xàà
xá
xác
xácc
xách
xáchh
xák
xám
xámm
xán
xánh
xáo
xáp
xát
xáu
xáá
xâi
xâm
xâmm
xân
xâu
xây
xâyy
xã
xão
xãy
xãã
xèo
xé
xéc
xém
xén
xéo
xép
xét
xétt
xéé
xê
xêê
xì
xìu
xìì
xí
xíc
xích
xíchh
xík
xín
xít
xítt
xíu
xíuu
xíí
xòe
xòng
xó
xóa
xóaa
xóc
xói
xóm
xómm
xóng
xót
xótt
xô
xôg
xôi
xôii
xôn
xông
xôngg
xôy
xôô
xõa
xù
xùng
xú
xúc
xúcc
xúi
xúng
xúp
xút
xý
xăg
xăm
xămm
xăn
xăng
xăngg
xĩ
xơ
xơi
xơơ
xư
xưa
xưaa
xưg
xưn
xưng
xưngg
xưu
xươg
xươn
xương
xươngg
xước
xướg
xướn
xướng
xướngg
xườn
xưởg
xưởi
xưởn
xưởng
xưởngg
xưỡng
xạ
xạch
xạn
xạo
xạạ
xả
xải
xản
xảnh
xảo
xảoo
xảy
xảyy
xảả
xấp
xấu
xấuu
xầm
xầu
xẩm
xẩy
xập
xắc
xắm
xắn
xắng
xắnn
xắp
xắt
xẵn
xẹp
xẹt
xẻ
xẻng
xẻo
xẽ
xế
xếch
xếp
xếpp
xếế
xềnh
xệ
xệch
xỉ
xỉa
xỉn
xỉu
xỉỉ
xị
xịc
xịn
xịt
xịtt
xọ
xọc
xỏ
xố
xốc
xối
xống
xốp
xốt
xồm
xồng
xổ
xổm
xộc
xộn
xới
xớm
xờ
xở
xởn
xợ
xợi
xụp
xụt
xủng
xứ
xức
xứg
xứn
xứng
xứngg
xứứ
xừng
xử
xửa
xửử
xữ
xữa
xự
xỳ
xỷ
xỹ
y
ya
yang
yem
yemm
yen
yet
yett
yeu
yeuu
yi
yo
yoo
yoon
yooo
you
young
youngg
youtube
youu
yu
yun
yét
yéu
yên
yêu
yêuu
yẻm
yếc
yếm
yến
yết
yếtt
yếu
yếuu
yểm
yểmm
yểu
yễm
z
zalo
zay
ziêm
ziên
ziếng
ziết
ziền
ziễn
ziệc
ziệm
ziện
ziệt
zui
zuyệt
zuông
zuốt
zà
zài
zàn
zàng
zành
zào
zàu
zày
zá
zác
zách
zám
zán
záng
záo
záy
zâm
zâng
zâu
zây
zã
zãn
zãy
zé
zê
zêng
zì
zí
zính
zò
zòi
zòm
zòng
zó
zô
zôi
zõi
zù
zùi
zùng
zú
zúp
zăng
zĩ
zũng
zơ
zơi
zư
zưa
zưng
zươn
zưới
zướng
zườn
zường
zưỡng
zược
zượt
zạ
zạch
zại
zạn
zạng
zạo
zạy
zả
zải
zảm
zản
zảng
zảy
zấc
zấn
zất
zấu
zấy
zần
zầu
zầy
zẫn
zẫy
zận
zập
zật
zậy
zắc
zắng
zắt
zặc
zặm
zặn
zặt
zẹn
zẹp
zẻ
zẻo
zẽ
zếng
zết
zề
zềng
zễ
zệ
zệt
zị
zịch
zịnh
zịp
zịt
zịu
zọa
zọc
zọn
zọng
zọt
zỏ
zỏi
zốc
zối
zốn
zống
zồn
zỗ
zội
zới
zớt
zờ
zời
zở
zỡ
zợ
zợt
zụ
zục
zụn
zụng
zứa
zứt
zừa
zừng
zữ
zữa
zững
zự
zựa
zực
zựng
à
ào
àoo
àà
á
ác
ácc
ách
ái
ám
ámm
án
áng
ánh
ánn
áo
áoo
áp
ápp
át
áy
áá
âm
âmm
ân
âu
ây
ã
ãnh
ão
é
én
éo
ép
épp
ê
êm
êmm
êê
ì
í
íc
ích
íchh
ík
ít
ítt
òa
ó
óc
ócc
ói
óng
ót
ô
ôg
ôi
ôii
ôm
ômm
ôn
ông
ôngg
ônn
ôy
ôô
ù
ùa
ùn
ú
úa
úc
úcc
úi
úng
úp
út
útt
úy
úyy
ü
ý
ă
ăn
ăng
ănn
đa
đaa
đag
đai
đaii
đam
đamm
đan
đang
đangg
đanh
đao
đaoo
đau
đauu
đay
đc
đe
đee
đem
đemm
đen
đeng
đenn
đeo
đeoo
đi
đia
đien
đieu
đii
đinh
đièm
đièu
điéu
điên
điêng
điênn
điêu
điêuu
điẻm
điẻn
điếc
điếm
điếu
điếuu
điềm
điềmm
điền
điều
điềuu
điểm
điểmm
điển
điểng
điểnn
điểu
điễm
điễn
điện
điệng
điệnn
điệp
điệu
điệuu
đk
đm
đo
đoan
đom
đong
đoo
đoài
đoàn
đoái
đoán
đoáng
đoánn
đoạc
đoạn
đoạng
đoạnn
đoạt
đoạtt
đoản
đt
đu
đua
đuaa
đui
đun
đung
đunn
đuoi
đuói
đuôi
đuôii
đuôy
đuơng
đuỏi
đuốc
đuối
đuốii
đuống
đuốy
đuổi
đuổii
đuổy
đuỗi
đuờng
đuợc
đy
đà
đàg
đàh
đài
đàii
đàm
đàmm
đàn
đàng
đàngg
đành
đànhh
đànn
đào
đày
đàyy
đàà
đá
đág
đáh
đái
đáii
đám
đámm
đán
đáng
đángg
đánh
đánhh
đánn
đáo
đáoo
đáp
đápp
đát
đáy
đáyy
đáá
đâi
đâm
đâmm
đâu
đâuu
đây
đâyy
đã
đãg
đãi
đãii
đãm
đãn
đãng
đãngg
đão
đãy
đãã
đè
đèn
đèng
đènn
đèo
đèoo
đèè
đéc
đéo
đê
đêm
đêmm
đên
đênh
đêê
đình
đích
đíchh
đíh
đík
đính
đínhh
đít
đò
đòi
đòii
đòn
đòng
đònn
đòy
đó
đóa
đóg
đói
đóii
đóm
đón
đóng
đóngg
đónn
đóy
đóó
đô
đôi
đôii
đôn
đông
đônn
đôy
đôô
đõ
đùa
đùaa
đùi
đùii
đùn
đùng
đùy
đúc
đúcc
đúg
đún
đúng
đúngg
đúp
đút
đă
đăng
đĩ
đĩa
đĩaa
đĩnh
đũ
đũa
đũaa
đơ
đơn
đơng
đơnn
đưa
đưaa
đươc
đươg
đươn
đương
đươngg
đước
đườg
đười
đườn
đường
đườngg
được
đượcc
đượi
đượt
đạ
đạc
đạcc
đại
đạm
đạmm
đạn
đạng
đạnn
đạo
đạoo
đạp
đạpp
đạt
đả
đảg
đải
đảm
đảmm
đản
đảng
đảngg
đảo
đảoo
đảả
đấc
đấg
đấi
đấm
đấmm
đấn
đấng
đấngg
đất
đấtt
đấu
đấuu
đấy
đấyy
đầi
đầm
đầmm
đần
đầu
đầuu
đầy
đầyy
đẩi
đẩu
đẩy
đẩyy
đẫm
đẫn
đẫy
đậi
đậm
đậmm
đập
đậpp
đậu
đậuu
đậy
đậyy
đắc
đắg
đắm
đắmm
đắn
đắng
đắngg
đắnn
đắp
đắpp
đắt
đắtt
đằg
đằn
đằng
đằngg
đẳg
đẳn
đẳng
đẳngg
đẵng
đặc
đặcc
đặn
đặng
đặt
đặtt
đẹp
đẹpp
đẻ
đẻẻ
đẽ
đẽo
đẽẽ
đế
đếm
đếmm
đến
đếng
đếnn
đếế
đề
đềm
đền
đềng
đềnn
đều
đềuu
đềề
để
đểu
đểể
đễ
đệ
đệm
đệmm
đệệ
đỉa
đỉh
đỉnh
đỉnhh
địa
địaa
địch
địchh
địk
định
địt
đọ
đọa
đọc
đọcc
đọg
đọn
đọng
đọngg
đọt
đỏ
đỏỏ
đố
đốc
đốcc
đốg
đối
đốii
đốm
đốmm
đốn
đống
đốngg
đốt
đốtt
đốy
đốố
đồ
đồi
đồii
đồn
đồng
đồnn
đồy
đồồ
đổ
đổi
đổii
đổng
đổy
đổổ
đỗ
đỗi
độ
độc
độcc
độg
đội
độii
độn
động
độngg
độnn
đột
độtt
độy
độộ
đới
đớii
đớn
đớng
đớnn
đớp
đớy
đờ
đời
đờii
đờm
đờn
đờy
đở
đỡ
đỡỡ
đợc
đợi
đợii
đợt
đợtt
đợy
đụ
đục
đụcc
đụg
đụn
đụng
đụngg
đụt
đủ
đủa
đủi
đủủ
đứa
đứaa
đức
đứg
đứn
đứng
đứngg
đứt
đứtt
đừg
đừn
đừng
đừngg
đực
đựcc
đựg
đựn
đựng
đựngg
đựt
đựơc
ĩ
ũi
ũng
ũy
ơ
ơi
ơii
ơn
ơng
ơnn
ơy
ơơ
ư
ưa
ưaa
ưng
ưu
ưuu
ươg
ươi
ươm
ươn
ương
ươngg
ưư
ước
ướcc
ướp
ướpp
ướt
ướtt
ạ
ạt
ạạ
ả
ảh
ải
ảm
ảnh
ảnhh
ảo
ảoo
ảả
ấi
ấm
ấmm
ấn
ấng
ấnn
ấp
ấpp
ất
ấu
ấuu
ấy
ấyy
ầm
ầmm
ẩm
ẩmm
ẩn
ẩng
ẩnn
ẩu
ẫm
ẫn
ập
ắc
ắng
ắp
ắt
ẵm
ế
ếch
ếchh
ếk
ỉ
ỉa
ị
ỏi
ố
ốc
ốcc
ốg
ối
ốm
ốmm
ốn
ống
ốngg
ốp
ốt
ồ
ồn
ồng
ồnn
ồồ
ổ
ổi
ổn
ổng
ổnn
ổổ
ỗ
ỗn
ộc
ớ
ớc
ớn
ớt
ớtt
ờ
ở
ởở
ỡ
ợ
ụ
ủ
ủa
ủg
ủi
ủii
ủn
ủng
ủngg
ủy
ủyy
ứ
ứa
ức
ứcc
ứg
ứn
ứng
ứngg
ứt
ừ
ừm
ỷ
[name]
david
hoang
huynh
huỳnh
jack
james
john
kevin
michael
mike
nguyen
nguyễn
paul
peter
pham
phạm
robert
steve
tom
tony
võ
[maybe]
add
an
april
bach
banh
bich
bill
binh
bong
bui
bành
bách
bình
bích
bông
bùi
bống
chau
chet
chi
chien
chin
chinh
chiu
chuan
châu
council
cuc
cuong
cúc
cường
cẩm
dac
dan
dang
diem
diep
dieu
dinh
diễm
diệp
diệu
doan
dot
doãn
duc
dung
duong
duy
duyen
duyên
dũng
dương
gam
giang
gion
grace
gấm
ha
han
hanh
hao
hien
hiep
hieu
hiên
hiếu
hiền
hiển
hiệp
hoa
hoai
hoan
hong
hope
hoà
hoàng
hua
huan
hue
hung
huong
huy
huyen
huyền
huân
huấn
huệ
hà
hào
hân
hòa
hùng
hưng
hương
hạnh
hải
hảo
hằng
hồng
job
june
kha
khai
khang
khanh
khiem
khiêm
khoi
khue
khuong
khuê
khánh
khôi
khương
khải
kien
kiet
kieu
kim
kip
kiên
kiều
kiệt
lan
lanh
le
lia
lien
lieu
liễu
loan
loc
london
long
lot
lua
luan
luc
lut
luu
luân
ly
lành
lâm
lân
lã
lê
lệ
lộc
lụa
lựu
mai
manh
mao
mark
men
mien
mik
minh
miên
my
mão
mạnh
mẫn
mận
mến
nail
nam
nga
ngai
ngan
nghia
nghĩa
ngo
ngoan
ngoc
nguyet
nguyệt
ngà
ngân
ngãi
ngô
ngọ
ngọc
nhan
nhat
nhi
nhim
nhung
nhut
nhàn
nhã
nhím
nhạn
nhật
nhựt
nia
ninh
nu
nụ
oanh
om
phan
phong
phu
phuc
phung
phuoc
phuong
phú
phúc
phương
phước
phượng
phấn
phụng
quach
quan
quang
que
qui
quoi
quy
quyen
quynh
quyên
quách
quân
quí
quế
quới
quỳ
quỳnh
ria
rose
rua
rui
rut
sam
sen
seo
sep
sky
son
suat
suong
suu
sâm
sơn
sương
sẹo
sửu
teo
thach
thai
tham
thang
thanh
thao
theu
thien
thieu
thin
thinh
thiện
thiệu
tho
thoa
thoan
thom
thu
thuan
thuo
thuy
thuý
thuần
thuận
thuỷ
thái
thêu
thìn
thùy
thúy
thơm
thạch
thảo
thắm
thắng
thịnh
thọ
thỏ
thủy
ti
tinh
toan
tong
toản
tra
tram
tran
trang
triet
trinh
triết
truc
trà
tráng
trâm
trân
trúc
trần
trịnh
tuan
tue
tung
tuong
tuyen
tuyet
tuyết
tuyền
tuân
tuấn
tuệ
ty
tèo
tí
tòng
tùng
tú
tường
tạ
tịnh
tỵ
ung
uyen
uyên
uyển
vinh
vu
vuong
vy
vân
văn
vĩnh
vũ
vương
vượng
will
xinh
xoan
xuan
xuyen
xuyến
xuân
yen
yên
ái
ánh
ân
đan
đinh
điệp
đoan
đào
đắc
đặng
đỗ
đức
ưng
[surname]
anh
au
bac
bang
bao
bin
bun
băng
bảo
bắc
bằng
ca
canh
cao
cat
chanh
chi
chien
chinh
chiến
chu
chung
chuong
chánh
chí
chính
chương
cong
cua
cun
cát
công
cún
cảnh
dai
dan
dang
dat
dien
dinh
doan
dong
dân
gau
gia
giao
giap
giáp
gấu
ha
hau
hieu
hiệu
ho
hoan
hoàn
huong
huu
hướng
hường
hưởng
hạ
hậu
hồ
hữu
khoa
ky
kỳ
lap
lien
liên
loi
luan
luc
luong
luu
luận
ly
lý
lưu
lương
lập
lợi
lục
mac
meo
mit
mui
my
mèo
mít
mùi
mơ
mạc
mỹ
na
nghi
nghiem
nghiêm
nguyen
nguyên
nhan
nhien
nhiên
nhu
nhân
như
nu
nữ
phat
phi
phát
quoc
quy
quyen
quyet
quyết
quyền
quý
quốc
sang
sinh
soc
sáng
sóc
tai
tam
tan
than
thanh
thien
thiên
tho
thoai
thong
thoại
thu
thuc
thuyet
thuyết
thành
thân
thông
thơ
thư
thục
tien
tin
tinh
tiên
tiến
tiền
to
toan
tom
ton
tong
toàn
tri
trieu
triệu
trong
trung
truong
trí
trường
trưởng
trọng
tu
tuyen
tuyến
tài
tâm
tân
tình
tín
tô
tôm
tôn
tư
tấn
tống
từ
vien
viet
viên
việt
vong
vọng
y
yen
yến
âu
ý
điền
đoàn
đình
đông
đăng
đại
đạt
định
đồng
[place]
huế
[maybe-place]
anh
au
bac
bang
bao
bin
bun
băng
bảo
bắc
bằng
ca
canh
cao
cat
chanh
chi
chien
chinh
chiến
chu
chung
chuong
chánh
chí
chính
chương
cong
cua
cun
cát
công
cún
cảnh
dai
dan
dang
dat
dien
dinh
doan
dong
dân
gau
gia
giao
giap
giáp
gấu
ha
hau
hieu
hiệu
ho
hoan
hoàn
huong
huu
hướng
hường
hưởng
hạ
hậu
hồ
hữu
khoa
ky
kỳ
lap
lien
liên
loi
luan
luc
luong
luu
luận
ly
lý
lưu
lương
lập
lợi
lục
mac
may
meo
mit
mo
mui
my
mèo
mít
mùi
mơ
mạc
mỹ
na
nghi
nghiem
nghiêm
nguyen
nguyên
nhan
nhien
nhiên
nhu
nhân
như
nu
nữ
phat
phi
phát
quoc
quy
quyen
quyet
quyết
quyền
quý
quốc
sang
sinh
soc
sáng
sóc
tai
tam
tan
than
thanh
thi
thien
thiên
tho
thoai
thong
thoại
thu
thuc
thuyet
thuyết
thành
thân
thông
thơ
thư
thục
tien
tin
tinh
tiên
tiến
tiền
to
toan
tom
ton
tong
toàn
tri
trieu
triệu
trong
trung
truong
trí
trường
trưởng
trọng
tu
tuyen
tuyến
tài
tâm
tân
tình
tín
tô
tôm
tôn
tư
tấn
tống
từ
vien
viet
viên
việt
vong
vọng
y
yen
yến
âu
ý
điền
đoàn
đình
đông
đăng
đại
đạt
định
đồng
[nation]
tàu
việt
vn
[firm]
aldi
amazon
argos
asda
barclays
boots
britannia
costa
deliveroo
dpd
evri
g4s
greggs
hermes
hilton
hsbc
ibis
iceland
ikea
itsu
kfc
lidl
lloyds
longdan
mcdonalds
monzo
morrisons
nandos
natwest
next
ocado
poundland
primark
sainsbury
sainsburys
serco
sodexo
starbucks
subway
superdrug
tesco
tescos
travelodge
uber
wagamama
waitrose
wasabi
[kin]
anh
ba
bac
ban
be
bo
bu
bà
bác
bé
bạn
bố
bồ
cau
cha
chat
chau
chi
chong
chu
cháu
chú
chắt
chị
chồng
chủ
co
con
cô
cậu
dau
di
dua
duong
dâu
dì
dượng
em
ma
me
mo
má
mẹ
mợ
ngoai
ngoại
nho
nhỏ
noi
nội
ong
quan
quản
re
rể
sep
sui
sếp
thang
thay
thim
thím
thầy
thằng
tia
tía
u
vo
vợ
ông
đứa
[kins]
ba
bà
con
dinh
gia
hang
ho
hàng
họ
nha
nhà
đình
[title]
dr
miss
mr
mrs
ms
[particle]
thi
thị
van
văn
[function]
a
ai
ay
ba
bao
ben
bi
boi
bon
bua
buc
bà
bên
bả
bằng
bị
bọn
bởi
bức
bữa
cac
cai
can
cang
cha
chang
chiec
chiếc
cho
chua
chính
chúng
chưa
chả
chẳng
chỉ
chớ
co
con
cu
cung
cuon
cuốn
càng
các
cái
còn
có
cùng
cũng
cạnh
cả
cần
cổ
cục
của
cứ
da
dau
day
de
den
deu
di
do
du
dua
duoc
duoi
dù
dưới
dạ
em
ga
gan
gi
gio
giua
giờ
giữa
gã
gì
gần
hay
het
hoac
hoi
hom
hon
hoài
hoặc
hôm
hơn
hả
hắn
hết
họ
hồi
it
khac
khi
khong
khác
không
kia
lai
lao
len
liền
luon
luôn
là
lão
lên
lúc
lại
lần
lắm
ma
moi
mot
mu
muon
muốn
mà
mãi
mình
mấy
mặc
mọi
mỗi
một
mới
mụ
nao
nay
nen
neu
ngay
ngoai
ngoài
nha
nhau
nhe
nhieu
nhiêu
nhiều
nhé
như
nhưng
nhất
nhỉ
những
no
nua
nào
này
nên
nó
nếu
nọ
nữa
o
oi
ong
phai
phải
qua
quá
ra
rat
rieng
riêng
roi
rất
rồi
sao
sap
sau
se
sắp
sẽ
ta
the
them
theo
thoi
thuong
thêm
thì
thôi
thường
thằng
thế
thị
toi
tren
trong
tru
truoc
trên
trước
trừ
tui
tuy
tôi
tại
tấm
tới
tụi
từ
từng
tự
u
va
vai
vang
vao
vay
ve
vi
voi
vua
và
vài
vào
vâng
vì
vẫn
vậy
về
với
vừa
xa
xong
xua
xuong
xuống
xưa
y
à
ít
ông
đang
đi
đâu
đây
đã
đó
được
đấy
đến
đều
để
định
đứa
đừng
ơi
ạ
ảnh
ấy
ổng
ở
ừ
[verb]
bat
bi
biet
biết
bảo
bắt
bị
cho
chui
chửi
co
con
cu
cung
cuoi
còn
có
cũng
cười
cầm
cứ
da
dam
danh
dap
day
de
den
di
doa
doi
duoc
duoi
dọa
ep
giet
giu
giết
giữ
goi
gọi
hay
het
hoi
hon
hét
hôn
hỏi
keo
keu
khoc
khong
khóa
khóc
không
kéo
kêu
la
lay
là
làm
lấy
mang
moi
mó
mắng
mới
nem
nghe
ngoi
ngu
ngồi
ngủ
nhot
nhắn
nhốt
noi
ném
nói
nằm
om
quăng
ra
roi
rồi
say
se
so
sẽ
sờ
tat
thay
thì
thấy
toi
tát
tới
uong
uống
vao
ve
vào
vẫn
về
ép
ôm
đang
đe
đi
đuổi
đá
đánh
đã
đòi
được
đấm
đẩy
đập
đến
đứng
[number]
ba
bam
bay
bon
băm
bảy
bẩy
bốn
chin
chuc
chín
chục
hai
ham
hăm
lam
le
linh
lăm
lẻ
mot
muoi
mươi
mười
mốt
một
nam
ngan
nghin
nghìn
ngàn
nham
nhăm
năm
ruoi
rưởi
rưỡi
sau
sáu
tam
ti
tram
trieu
triệu
trăm
tu
ty
tám
tư
tỉ
tỷ
van
vạn
[ordinal]
mong
mung
mùng
mồng
ram
rằm
[month]
chap
chạp
gieng
giêng
tet
tết
[street]
avenue
road
street
[street-before]
duong
hem
hẻm
ngo
ngõ
pho
phố
đường
[home-unit]
căn
lau
lầu
phong
phòng
số
[school-before]
truong
trường
[workplace]
bar
cafe
nail
nails
quan
quán
restaurant
salon
spa
takeaway
tiem
tiệm
[workplace-before]
hang
hãng
quan
quán
tiem
tiệm
vien
viện
xuong
xưởng
[in-place]
den
o
qua
tai
toi
tu
tại
tới
từ
ve
về
đến
ở
[generic]
ca
cao
cap
chong
chồng
cu
cũ
cả
cấp
dai
dang
dau
dâu
gai
ghe
ghẻ
giao
giáo
gái
ho
hoc
họ
học
ke
kế
lon
lớn
mam
mau
moi
mầm
mẫu
mới
nho
nhỏ
non
nuoi
nuôi
re
ruot
ruột
rể
thu
thứ
tieu
tiểu
trai
trung
truong
trưởng
ut
vo
vợ
út
đại
đầu
đẳng
[year]
thang
tháng
tuan
tuần
[old]
t
tuoi
tuổi
[clock]
ruoi
rưỡi
[hour-part]
gio
giờ
kem
kém
ruoi
rưởi
rưỡi
[unit]
bang
bua
buoi
buổi
bảng
bữa
cai
can
cay
chai
con
cái
cân
cây
căn
dem
do
dong
dua
giay
gio
giây
giờ
hom
hôm
kg
ky
ký
lan
ly
lần
ngan
ngay
nghin
nghìn
nguoi
ngàn
ngày
người
phong
phut
phòng
phút
thang
tháng
tieng
tiếng
trieu
triệu
tuan
tuần
đêm
đô
đồng
đứa
[be]
là
[spell]
ba
cộng
khong
không
linh
lăm
lẻ
mốt
nhăm
năm
tư
[not-name]
an
anh
ba
bac
birmingham
bo
brp
bà
bác
bố
canh
chi
chieu
chiều
chong
chu
chua
chú
chúa
chị
chồng
co
con
cô
cảnh
dang
dem
duong
em
england
facebook
giang
giáng
google
gp
hang
ho
hom
home
hãng
hôm
họ
instagram
leeds
liverpool
london
luat
luc
luật
lúc
ma
manchester
me
messenger
má
mẹ
newcastle
ngay
ngày
nha
nhs
nhà
no
noel
nuoc
nó
nước
office
ong
phat
phật
quan
quoc
quán
quốc
sang
sat
si
sinh
su
sáng
sát
sĩ
sư
telegram
tet
thang
tháng
tiem
tiktok
tiệm
toa
toi
toà
troi
trua
trưa
trời
tòa
tôi
tết
tối
uk
viber
visa
vo
vợ
whatsapp
youtube
zalo
án
ông
đêm
đường
đảng
[joint]
hom
hôm
khi
luc
lúc
ma
mà
neu
nhung
nhưng
nếu
roi
rồi
thi
thì
va
vi
và
vì
[addressed]
bao
biet
biết
bảo
cuoi
cưới
dam
danh
ga
gap
ghet
ghét
goi
gả
gặp
gọi
hoi
hỏi
lay
lấy
tat
thay
thấy
tát
yeu
yêu
đánh
đấm
[and]
và
với
[before-noun]
bi
bị
cac
cai
cho
co
con
cua
các
cái
có
của
duoc
khong
không
mot
một
nay
nhung
những
này
o
trong
voi
với
được
ở
[month-word]
thang
tháng
[not-firm]
an
ba
bac
ban
benh
bep
bo
bà
bàn
bác
bạn
bếp
bệnh
bố
canh
cau
chieu
chiều
cho
chu
chua
chui
chùa
chú
chợ
co
cong
cua
cô
công
cảnh
cậu
cửa
dem
di
don
dong
duong
dì
ga
giuong
giường
hang
ho
hàng
họ
kho
khuya
lang
lanh
lau
lop
làng
lạnh
lậu
lớp
ma
mat
me
mua
má
mưa
mặt
mẹ
nang
ngay
ngoai
ngoài
nguoi
ngày
người
nha
nhà
nong
nuoc
nóng
nước
nắng
ong
pho
phong
phòng
phố
que
quê
ruong
ruộng
sang
sat
so
sáng
sát
sợ
ta
thanh
thành
tien
tiền
toa
toi
trai
trong
trua
truong
trưa
trường
trại
tu
tòa
tù
tối
van
vien
viên
viện
vuon
văn
vườn
xe
xom
xuong
xóm
xưởng
ông
đêm
đường
đồn
đồng
[landmark]
hospital
park
[landmark-kept]
hospital
[paper-told]
bác.
bị.
chưa.
chế.
chối.
chồng.
chờ.
du.
gia.
gì.
hôn.
hạn.
hết.
không.
kết.
lao.
mất.
nộp.
quy.
quyết.
quá.
rớt.
sinh.
thăm.
từ.
vợ.
xin.
được.
đợi.
[paper]
giấy.
nạn.
settled
thị
thực.
tị.
vi da.
visa.
định cư
[phrase:age-is]
be moi
bé
bé mới
chau moi
chau nam nay
chua toi
cháu
cháu mới
cháu năm nay
chưa tới
con gái
con gái em
con gái tôi
con moi
con mới
con nam nay
con năm nay
con trai
con trai em
con trai tôi
em duoc
em moi
em mới
em nam nay
em năm nay
em được
gần
hồi đó em
hồi đó tôi
len
lên
lúc đó em
lúc đó tôi
moi co
moi duoc
mới có
mới được
nam nay
năm nay
sắp
toi da
toi moi
toi nam nay
tron
tròn
tuoi em
tuoi toi
tuổi em
tuổi tôi
tôi mới
tôi năm nay
tôi đã
vua tron
vừa tròn
[phrase:at-hour]
chung
chừng
gần
hồi
khoang
khoảng
luc
lúc
tam
tu luc
tầm
tới
từ
từ lúc
vao luc
vào lúc
đúng
đến
[phrase:date]
ba muoi tet
ba mươi tết
giao thừa
giáng sinh
giải phóng miền nam
giỗ tổ
giỗ tổ hùng vương
hai chin tet
hai chín tết
hai không ba ba
hai không ba bảy
hai không ba bốn
hai không ba chín
hai không ba hai
hai không ba lăm
hai không ba mốt
hai không ba một
hai không ba năm
hai không ba sáu
hai không ba tám
hai không ba tư
hai không bảy ba
hai không bảy bảy
hai không bảy bốn
hai không bảy chín
hai không bảy hai
hai không bảy lăm
hai không bảy mốt
hai không bảy một
hai không bảy năm
hai không bảy sáu
hai không bảy tám
hai không bảy tư
hai không bốn ba
hai không bốn bảy
hai không bốn bốn
hai không bốn chín
hai không bốn hai
hai không bốn lăm
hai không bốn mốt
hai không bốn một
hai không bốn năm
hai không bốn sáu
hai không bốn tám
hai không bốn tư
hai không chín ba
hai không chín bảy
hai không chín bốn
hai không chín chín
hai không chín hai
hai không chín lăm
hai không chín mốt
hai không chín một
hai không chín năm
hai không chín sáu
hai không chín tám
hai không chín tư
hai không hai ba
hai không hai bảy
hai không hai bẩy
hai không hai bốn
hai không hai chín
hai không hai hai
hai không hai lăm
hai không hai mốt
hai không hai một
hai không hai năm
hai không hai sáu
hai không hai tám
hai không hai tư
hai không mười
hai không mười ba
hai không mười bảy
hai không mười bốn
hai không mười chín
hai không mười hai
hai không mười lăm
hai không mười một
hai không mười sáu
hai không mười tám
hai không năm ba
hai không năm bảy
hai không năm bốn
hai không năm chín
hai không năm hai
hai không năm lăm
hai không năm mốt
hai không năm một
hai không năm năm
hai không năm sáu
hai không năm tám
hai không năm tư
hai không sáu ba
hai không sáu bảy
hai không sáu bốn
hai không sáu chín
hai không sáu hai
hai không sáu lăm
hai không sáu mốt
hai không sáu một
hai không sáu năm
hai không sáu sáu
hai không sáu tám
hai không sáu tư
hai không tám ba
hai không tám bảy
hai không tám bốn
hai không tám chín
hai không tám hai
hai không tám lăm
hai không tám mốt
hai không tám một
hai không tám năm
hai không tám sáu
hai không tám tám
hai không tám tư
hai nghìn ba mươi ba
hai nghìn ba mươi bảy
hai nghìn ba mươi bốn
hai nghìn ba mươi chín
hai nghìn ba mươi hai
hai nghìn ba mươi lăm
hai nghìn ba mươi mốt
hai nghìn ba mươi một
hai nghìn ba mươi năm
hai nghìn ba mươi sáu
hai nghìn ba mươi tám
hai nghìn ba mươi tư
hai nghìn bảy mươi ba
hai nghìn bảy mươi bảy
hai nghìn bảy mươi bốn
hai nghìn bảy mươi chín
hai nghìn bảy mươi hai
hai nghìn bảy mươi lăm
hai nghìn bảy mươi mốt
hai nghìn bảy mươi một
hai nghìn bảy mươi năm
hai nghìn bảy mươi sáu
hai nghìn bảy mươi tám
hai nghìn bảy mươi tư
hai nghìn bốn mươi ba
hai nghìn bốn mươi bảy
hai nghìn bốn mươi bốn
hai nghìn bốn mươi chín
hai nghìn bốn mươi hai
hai nghìn bốn mươi lăm
hai nghìn bốn mươi mốt
hai nghìn bốn mươi một
hai nghìn bốn mươi năm
hai nghìn bốn mươi sáu
hai nghìn bốn mươi tám
hai nghìn bốn mươi tư
hai nghìn chín mươi ba
hai nghìn chín mươi bảy
hai nghìn chín mươi bốn
hai nghìn chín mươi chín
hai nghìn chín mươi hai
hai nghìn chín mươi lăm
hai nghìn chín mươi mốt
hai nghìn chín mươi một
hai nghìn chín mươi năm
hai nghìn chín mươi sáu
hai nghìn chín mươi tám
hai nghìn chín mươi tư
hai nghìn hai mươi ba
hai nghìn hai mươi bảy
hai nghìn hai mươi bốn
hai nghìn hai mươi chín
hai nghìn hai mươi hai
hai nghìn hai mươi lăm
hai nghìn hai mươi mốt
hai nghìn hai mươi một
hai nghìn hai mươi năm
hai nghìn hai mươi sáu
hai nghìn hai mươi tám
hai nghìn hai mươi tư
hai nghìn không trăm ba mươi
hai nghìn không trăm ba mươi ba
hai nghìn không trăm ba mươi bảy
hai nghìn không trăm ba mươi bốn
hai nghìn không trăm ba mươi chín
hai nghìn không trăm ba mươi hai
hai nghìn không trăm ba mươi lăm
hai nghìn không trăm ba mươi mốt
hai nghìn không trăm ba mươi một
hai nghìn không trăm ba mươi năm
hai nghìn không trăm ba mươi sáu
hai nghìn không trăm ba mươi tám
hai nghìn không trăm ba mươi tư
hai nghìn không trăm bảy mươi
hai nghìn không trăm bảy mươi ba
hai nghìn không trăm bảy mươi bảy
hai nghìn không trăm bảy mươi bốn
hai nghìn không trăm bảy mươi chín
hai nghìn không trăm bảy mươi hai
hai nghìn không trăm bảy mươi lăm
hai nghìn không trăm bảy mươi mốt
hai nghìn không trăm bảy mươi một
hai nghìn không trăm bảy mươi năm
hai nghìn không trăm bảy mươi sáu
hai nghìn không trăm bảy mươi tám
hai nghìn không trăm bảy mươi tư
hai nghìn không trăm bốn mươi
hai nghìn không trăm bốn mươi ba
hai nghìn không trăm bốn mươi bảy
hai nghìn không trăm bốn mươi bốn
hai nghìn không trăm bốn mươi chín
hai nghìn không trăm bốn mươi hai
hai nghìn không trăm bốn mươi lăm
hai nghìn không trăm bốn mươi mốt
hai nghìn không trăm bốn mươi một
hai nghìn không trăm bốn mươi năm
hai nghìn không trăm bốn mươi sáu
hai nghìn không trăm bốn mươi tám
hai nghìn không trăm bốn mươi tư
hai nghìn không trăm chín mươi
hai nghìn không trăm chín mươi ba
hai nghìn không trăm chín mươi bảy
hai nghìn không trăm chín mươi bốn
hai nghìn không trăm chín mươi chín
hai nghìn không trăm chín mươi hai
hai nghìn không trăm chín mươi lăm
hai nghìn không trăm chín mươi mốt
hai nghìn không trăm chín mươi một
hai nghìn không trăm chín mươi năm
hai nghìn không trăm chín mươi sáu
hai nghìn không trăm chín mươi tám
hai nghìn không trăm chín mươi tư
hai nghìn không trăm hai mươi
hai nghìn không trăm hai mươi ba
hai nghìn không trăm hai mươi bảy
hai nghìn không trăm hai mươi bốn
hai nghìn không trăm hai mươi chín
hai nghìn không trăm hai mươi hai
hai nghìn không trăm hai mươi lăm
hai nghìn không trăm hai mươi mốt
hai nghìn không trăm hai mươi một
hai nghìn không trăm hai mươi năm
hai nghìn không trăm hai mươi sáu
hai nghìn không trăm hai mươi tám
hai nghìn không trăm hai mươi tư
hai nghìn không trăm mười
hai nghìn không trăm mười ba
hai nghìn không trăm mười bảy
hai nghìn không trăm mười bốn
hai nghìn không trăm mười chín
hai nghìn không trăm mười hai
hai nghìn không trăm mười lăm
hai nghìn không trăm mười một
hai nghìn không trăm mười sáu
hai nghìn không trăm mười tám
hai nghìn không trăm năm mươi
hai nghìn không trăm năm mươi ba
hai nghìn không trăm năm mươi bảy
hai nghìn không trăm năm mươi bốn
hai nghìn không trăm năm mươi chín
hai nghìn không trăm năm mươi hai
hai nghìn không trăm năm mươi lăm
hai nghìn không trăm năm mươi mốt
hai nghìn không trăm năm mươi một
hai nghìn không trăm năm mươi năm
hai nghìn không trăm năm mươi sáu
hai nghìn không trăm năm mươi tám
hai nghìn không trăm năm mươi tư
hai nghìn không trăm sáu mươi
hai nghìn không trăm sáu mươi ba
hai nghìn không trăm sáu mươi bảy
hai nghìn không trăm sáu mươi bốn
hai nghìn không trăm sáu mươi chín
hai nghìn không trăm sáu mươi hai
hai nghìn không trăm sáu mươi lăm
hai nghìn không trăm sáu mươi mốt
hai nghìn không trăm sáu mươi một
hai nghìn không trăm sáu mươi năm
hai nghìn không trăm sáu mươi sáu
hai nghìn không trăm sáu mươi tám
hai nghìn không trăm sáu mươi tư
hai nghìn không trăm tám mươi
hai nghìn không trăm tám mươi ba
hai nghìn không trăm tám mươi bảy
hai nghìn không trăm tám mươi bốn
hai nghìn không trăm tám mươi chín
hai nghìn không trăm tám mươi hai
hai nghìn không trăm tám mươi lăm
hai nghìn không trăm tám mươi mốt
hai nghìn không trăm tám mươi một
hai nghìn không trăm tám mươi năm
hai nghìn không trăm tám mươi sáu
hai nghìn không trăm tám mươi tám
hai nghìn không trăm tám mươi tư
hai nghìn lẻ ba
hai nghìn lẻ bảy
hai nghìn lẻ bẩy
hai nghìn lẻ bốn
hai nghìn lẻ chín
hai nghìn lẻ hai
hai nghìn lẻ một
hai nghìn lẻ năm
hai nghìn lẻ sáu
hai nghìn lẻ tám
hai nghìn lẻ tư
hai nghìn mười
hai nghìn mười ba
hai nghìn mười bảy
hai nghìn mười bốn
hai nghìn mười chín
hai nghìn mười hai
hai nghìn mười lăm
hai nghìn mười một
hai nghìn mười sáu
hai nghìn mười tám
hai nghìn năm mươi ba
hai nghìn năm mươi bảy
hai nghìn năm mươi bốn
hai nghìn năm mươi chín
hai nghìn năm mươi hai
hai nghìn năm mươi lăm
hai nghìn năm mươi mốt
hai nghìn năm mươi một
hai nghìn năm mươi năm
hai nghìn năm mươi sáu
hai nghìn năm mươi tám
hai nghìn năm mươi tư
hai nghìn sáu mươi ba
hai nghìn sáu mươi bảy
hai nghìn sáu mươi bốn
hai nghìn sáu mươi chín
hai nghìn sáu mươi hai
hai nghìn sáu mươi lăm
hai nghìn sáu mươi mốt
hai nghìn sáu mươi một
hai nghìn sáu mươi năm
hai nghìn sáu mươi sáu
hai nghìn sáu mươi tám
hai nghìn sáu mươi tư
hai nghìn tám mươi ba
hai nghìn tám mươi bảy
hai nghìn tám mươi bốn
hai nghìn tám mươi chín
hai nghìn tám mươi hai
hai nghìn tám mươi lăm
hai nghìn tám mươi mốt
hai nghìn tám mươi một
hai nghìn tám mươi năm
hai nghìn tám mươi sáu
hai nghìn tám mươi tám
hai nghìn tám mươi tư
hai ngàn ba mươi ba
hai ngàn ba mươi bảy
hai ngàn ba mươi bốn
hai ngàn ba mươi chín
hai ngàn ba mươi hai
hai ngàn ba mươi lăm
hai ngàn ba mươi mốt
hai ngàn ba mươi một
hai ngàn ba mươi năm
hai ngàn ba mươi sáu
hai ngàn ba mươi tám
hai ngàn ba mươi tư
hai ngàn bảy mươi ba
hai ngàn bảy mươi bảy
hai ngàn bảy mươi bốn
hai ngàn bảy mươi chín
hai ngàn bảy mươi hai
hai ngàn bảy mươi lăm
hai ngàn bảy mươi mốt
hai ngàn bảy mươi một
hai ngàn bảy mươi năm
hai ngàn bảy mươi sáu
hai ngàn bảy mươi tám
hai ngàn bảy mươi tư
hai ngàn bốn mươi ba
hai ngàn bốn mươi bảy
hai ngàn bốn mươi bốn
hai ngàn bốn mươi chín
hai ngàn bốn mươi hai
hai ngàn bốn mươi lăm
hai ngàn bốn mươi mốt
hai ngàn bốn mươi một
hai ngàn bốn mươi năm
hai ngàn bốn mươi sáu
hai ngàn bốn mươi tám
hai ngàn bốn mươi tư
hai ngàn chín mươi ba
hai ngàn chín mươi bảy
hai ngàn chín mươi bốn
hai ngàn chín mươi chín
hai ngàn chín mươi hai
hai ngàn chín mươi lăm
hai ngàn chín mươi mốt
hai ngàn chín mươi một
hai ngàn chín mươi năm
hai ngàn chín mươi sáu
hai ngàn chín mươi tám
hai ngàn chín mươi tư
hai ngàn hai mươi ba
hai ngàn hai mươi bảy
hai ngàn hai mươi bốn
hai ngàn hai mươi chín
hai ngàn hai mươi hai
hai ngàn hai mươi lăm
hai ngàn hai mươi mốt
hai ngàn hai mươi một
hai ngàn hai mươi năm
hai ngàn hai mươi sáu
hai ngàn hai mươi tám
hai ngàn hai mươi tư
hai ngàn không trăm ba mươi ba
hai ngàn không trăm ba mươi bảy
hai ngàn không trăm ba mươi bốn
hai ngàn không trăm ba mươi chín
hai ngàn không trăm ba mươi hai
hai ngàn không trăm ba mươi lăm
hai ngàn không trăm ba mươi mốt
hai ngàn không trăm ba mươi một
hai ngàn không trăm ba mươi năm
hai ngàn không trăm ba mươi sáu
hai ngàn không trăm ba mươi tám
hai ngàn không trăm ba mươi tư
hai ngàn không trăm bảy mươi ba
hai ngàn không trăm bảy mươi bảy
hai ngàn không trăm bảy mươi bốn
hai ngàn không trăm bảy mươi chín
hai ngàn không trăm bảy mươi hai
hai ngàn không trăm bảy mươi lăm
hai ngàn không trăm bảy mươi mốt
hai ngàn không trăm bảy mươi một
hai ngàn không trăm bảy mươi năm
hai ngàn không trăm bảy mươi sáu
hai ngàn không trăm bảy mươi tám
hai ngàn không trăm bảy mươi tư
hai ngàn không trăm bốn mươi ba
hai ngàn không trăm bốn mươi bảy
hai ngàn không trăm bốn mươi bốn
hai ngàn không trăm bốn mươi chín
hai ngàn không trăm bốn mươi hai
hai ngàn không trăm bốn mươi lăm
hai ngàn không trăm bốn mươi mốt
hai ngàn không trăm bốn mươi một
hai ngàn không trăm bốn mươi năm
hai ngàn không trăm bốn mươi sáu
hai ngàn không trăm bốn mươi tám
hai ngàn không trăm bốn mươi tư
hai ngàn không trăm chín mươi ba
hai ngàn không trăm chín mươi bảy
hai ngàn không trăm chín mươi bốn
hai ngàn không trăm chín mươi chín
hai ngàn không trăm chín mươi hai
hai ngàn không trăm chín mươi lăm
hai ngàn không trăm chín mươi mốt
hai ngàn không trăm chín mươi một
hai ngàn không trăm chín mươi năm
hai ngàn không trăm chín mươi sáu
hai ngàn không trăm chín mươi tám
hai ngàn không trăm chín mươi tư
hai ngàn không trăm hai mươi ba
hai ngàn không trăm hai mươi bảy
hai ngàn không trăm hai mươi bốn
hai ngàn không trăm hai mươi chín
hai ngàn không trăm hai mươi hai
hai ngàn không trăm hai mươi lăm
hai ngàn không trăm hai mươi mốt
hai ngàn không trăm hai mươi một
hai ngàn không trăm hai mươi năm
hai ngàn không trăm hai mươi sáu
hai ngàn không trăm hai mươi tám
hai ngàn không trăm hai mươi tư
hai ngàn không trăm mười
hai ngàn không trăm mười ba
hai ngàn không trăm mười bảy
hai ngàn không trăm mười bốn
hai ngàn không trăm mười chín
hai ngàn không trăm mười hai
hai ngàn không trăm mười lăm
hai ngàn không trăm mười một
hai ngàn không trăm mười sáu
hai ngàn không trăm mười tám
hai ngàn không trăm năm mươi ba
hai ngàn không trăm năm mươi bảy
hai ngàn không trăm năm mươi bốn
hai ngàn không trăm năm mươi chín
hai ngàn không trăm năm mươi hai
hai ngàn không trăm năm mươi lăm
hai ngàn không trăm năm mươi mốt
hai ngàn không trăm năm mươi một
hai ngàn không trăm năm mươi năm
hai ngàn không trăm năm mươi sáu
hai ngàn không trăm năm mươi tám
hai ngàn không trăm năm mươi tư
hai ngàn không trăm sáu mươi ba
hai ngàn không trăm sáu mươi bảy
hai ngàn không trăm sáu mươi bốn
hai ngàn không trăm sáu mươi chín
hai ngàn không trăm sáu mươi hai
hai ngàn không trăm sáu mươi lăm
hai ngàn không trăm sáu mươi mốt
hai ngàn không trăm sáu mươi một
hai ngàn không trăm sáu mươi năm
hai ngàn không trăm sáu mươi sáu
hai ngàn không trăm sáu mươi tám
hai ngàn không trăm sáu mươi tư
hai ngàn không trăm tám mươi ba
hai ngàn không trăm tám mươi bảy
hai ngàn không trăm tám mươi bốn
hai ngàn không trăm tám mươi chín
hai ngàn không trăm tám mươi hai
hai ngàn không trăm tám mươi lăm
hai ngàn không trăm tám mươi mốt
hai ngàn không trăm tám mươi một
hai ngàn không trăm tám mươi năm
hai ngàn không trăm tám mươi sáu
hai ngàn không trăm tám mươi tám
hai ngàn không trăm tám mươi tư
hai ngàn lẻ ba
hai ngàn lẻ bảy
hai ngàn lẻ bẩy
hai ngàn lẻ bốn
hai ngàn lẻ chín
hai ngàn lẻ hai
hai ngàn lẻ một
hai ngàn lẻ năm
hai ngàn lẻ sáu
hai ngàn lẻ tám
hai ngàn lẻ tư
hai ngàn mười
hai ngàn mười ba
hai ngàn mười bảy
hai ngàn mười bốn
hai ngàn mười chín
hai ngàn mười hai
hai ngàn mười lăm
hai ngàn mười một
hai ngàn mười sáu
hai ngàn mười tám
hai ngàn năm mươi ba
hai ngàn năm mươi bảy
hai ngàn năm mươi bốn
hai ngàn năm mươi chín
hai ngàn năm mươi hai
hai ngàn năm mươi lăm
hai ngàn năm mươi mốt
hai ngàn năm mươi một
hai ngàn năm mươi năm
hai ngàn năm mươi sáu
hai ngàn năm mươi tám
hai ngàn năm mươi tư
hai ngàn sáu mươi ba
hai ngàn sáu mươi bảy
hai ngàn sáu mươi bốn
hai ngàn sáu mươi chín
hai ngàn sáu mươi hai
hai ngàn sáu mươi lăm
hai ngàn sáu mươi mốt
hai ngàn sáu mươi một
hai ngàn sáu mươi năm
hai ngàn sáu mươi sáu
hai ngàn sáu mươi tám
hai ngàn sáu mươi tư
hai ngàn tám mươi ba
hai ngàn tám mươi bảy
hai ngàn tám mươi bốn
hai ngàn tám mươi chín
hai ngàn tám mươi hai
hai ngàn tám mươi lăm
hai ngàn tám mươi mốt
hai ngàn tám mươi một
hai ngàn tám mươi năm
hai ngàn tám mươi sáu
hai ngàn tám mươi tám
hai ngàn tám mươi tư
hai tam tet
hai tám tết
halloween
lễ giáng sinh
lễ phục sinh
lễ quốc khánh
lễ tình nhân
lễ vu lan
mong hai tet
mong mot tet
mung ba tet
mung hai tet
mung mot tet
mùng ba
mùng ba tết
mùng bảy
mùng bẩy
mùng bốn
mùng chín
mùng hai
mùng hai tết
mùng mười
mùng một
mùng một tết
mùng năm
mùng sáu
mùng tám
mùng tư
mồng ba
mồng bảy
mồng bẩy
mồng bốn
mồng chín
mồng hai
mồng hai tết
mồng mười
mồng một
mồng một tết
mồng năm
mồng sáu
mồng tám
mồng tư
một chín ba ba
một chín ba bảy
một chín ba bốn
một chín ba chín
một chín ba hai
một chín ba lăm
một chín ba mốt
một chín ba một
một chín ba năm
một chín ba sáu
một chín ba tám
một chín ba tư
một chín bảy ba
một chín bảy bảy
một chín bảy bốn
một chín bảy chín
một chín bảy hai
một chín bảy lăm
một chín bảy mốt
một chín bảy một
một chín bảy năm
một chín bảy sáu
một chín bảy tám
một chín bảy tư
một chín bốn ba
một chín bốn bảy
một chín bốn bốn
một chín bốn chín
một chín bốn hai
một chín bốn lăm
một chín bốn mốt
một chín bốn một
một chín bốn năm
một chín bốn sáu
một chín bốn tám
một chín bốn tư
một chín chín ba
một chín chín bảy
một chín chín bốn
một chín chín chín
một chín chín hai
một chín chín lăm
một chín chín mốt
một chín chín một
một chín chín năm
một chín chín sáu
một chín chín tám
một chín chín tư
một chín hai ba
một chín hai bảy
một chín hai bốn
một chín hai chín
một chín hai hai
một chín hai lăm
một chín hai mốt
một chín hai một
một chín hai năm
một chín hai sáu
một chín hai tám
một chín hai tư
một chín năm ba
một chín năm bảy
một chín năm bốn
một chín năm chín
một chín năm hai
một chín năm lăm
một chín năm mốt
một chín năm một
một chín năm năm
một chín năm sáu
một chín năm tám
một chín năm tư
một chín sáu ba
một chín sáu bảy
một chín sáu bốn
một chín sáu chín
một chín sáu hai
một chín sáu lăm
một chín sáu mốt
một chín sáu một
một chín sáu năm
một chín sáu sáu
một chín sáu tám
một chín sáu tư
một chín tám ba
một chín tám bảy
một chín tám bốn
một chín tám chín
một chín tám hai
một chín tám lăm
một chín tám mốt
một chín tám một
một chín tám năm
một chín tám sáu
một chín tám tám
một chín tám tư
một nghìn chín trăm ba mươi
một nghìn chín trăm ba mươi ba
một nghìn chín trăm ba mươi bảy
một nghìn chín trăm ba mươi bốn
một nghìn chín trăm ba mươi chín
một nghìn chín trăm ba mươi hai
một nghìn chín trăm ba mươi lăm
một nghìn chín trăm ba mươi mốt
một nghìn chín trăm ba mươi một
một nghìn chín trăm ba mươi năm
một nghìn chín trăm ba mươi sáu
một nghìn chín trăm ba mươi tám
một nghìn chín trăm ba mươi tư
một nghìn chín trăm bảy mươi
một nghìn chín trăm bảy mươi ba
một nghìn chín trăm bảy mươi bảy
một nghìn chín trăm bảy mươi bốn
một nghìn chín trăm bảy mươi chín
một nghìn chín trăm bảy mươi hai
một nghìn chín trăm bảy mươi lăm
một nghìn chín trăm bảy mươi mốt
một nghìn chín trăm bảy mươi một
một nghìn chín trăm bảy mươi năm
một nghìn chín trăm bảy mươi sáu
một nghìn chín trăm bảy mươi tám
một nghìn chín trăm bảy mươi tư
một nghìn chín trăm bốn mươi
một nghìn chín trăm bốn mươi ba
một nghìn chín trăm bốn mươi bảy
một nghìn chín trăm bốn mươi bốn
một nghìn chín trăm bốn mươi chín
một nghìn chín trăm bốn mươi hai
một nghìn chín trăm bốn mươi lăm
một nghìn chín trăm bốn mươi mốt
một nghìn chín trăm bốn mươi một
một nghìn chín trăm bốn mươi năm
một nghìn chín trăm bốn mươi sáu
một nghìn chín trăm bốn mươi tám
một nghìn chín trăm bốn mươi tư
một nghìn chín trăm chín mươi
một nghìn chín trăm chín mươi ba
một nghìn chín trăm chín mươi bảy
một nghìn chín trăm chín mươi bốn
một nghìn chín trăm chín mươi chín
một nghìn chín trăm chín mươi hai
một nghìn chín trăm chín mươi lăm
một nghìn chín trăm chín mươi mốt
một nghìn chín trăm chín mươi một
một nghìn chín trăm chín mươi năm
một nghìn chín trăm chín mươi sáu
một nghìn chín trăm chín mươi tám
một nghìn chín trăm chín mươi tư
một nghìn chín trăm hai mươi
một nghìn chín trăm hai mươi ba
một nghìn chín trăm hai mươi bảy
một nghìn chín trăm hai mươi bốn
một nghìn chín trăm hai mươi chín
một nghìn chín trăm hai mươi hai
một nghìn chín trăm hai mươi lăm
một nghìn chín trăm hai mươi mốt
một nghìn chín trăm hai mươi một
một nghìn chín trăm hai mươi năm
một nghìn chín trăm hai mươi sáu
một nghìn chín trăm hai mươi tám
một nghìn chín trăm hai mươi tư
một nghìn chín trăm năm mươi
một nghìn chín trăm năm mươi ba
một nghìn chín trăm năm mươi bảy
một nghìn chín trăm năm mươi bốn
một nghìn chín trăm năm mươi chín
một nghìn chín trăm năm mươi hai
một nghìn chín trăm năm mươi lăm
một nghìn chín trăm năm mươi mốt
một nghìn chín trăm năm mươi một
một nghìn chín trăm năm mươi năm
một nghìn chín trăm năm mươi sáu
một nghìn chín trăm năm mươi tám
một nghìn chín trăm năm mươi tư
một nghìn chín trăm sáu mươi
một nghìn chín trăm sáu mươi ba
một nghìn chín trăm sáu mươi bảy
một nghìn chín trăm sáu mươi bốn
một nghìn chín trăm sáu mươi chín
một nghìn chín trăm sáu mươi hai
một nghìn chín trăm sáu mươi lăm
một nghìn chín trăm sáu mươi mốt
một nghìn chín trăm sáu mươi một
một nghìn chín trăm sáu mươi năm
một nghìn chín trăm sáu mươi sáu
một nghìn chín trăm sáu mươi tám
một nghìn chín trăm sáu mươi tư
một nghìn chín trăm tám mươi
một nghìn chín trăm tám mươi ba
một nghìn chín trăm tám mươi bảy
một nghìn chín trăm tám mươi bốn
một nghìn chín trăm tám mươi chín
một nghìn chín trăm tám mươi hai
một nghìn chín trăm tám mươi lăm
một nghìn chín trăm tám mươi mốt
một nghìn chín trăm tám mươi một
một nghìn chín trăm tám mươi năm
một nghìn chín trăm tám mươi sáu
một nghìn chín trăm tám mươi tám
một nghìn chín trăm tám mươi tư
một ngàn chín trăm ba mươi ba
một ngàn chín trăm ba mươi bảy
một ngàn chín trăm ba mươi bốn
một ngàn chín trăm ba mươi chín
một ngàn chín trăm ba mươi hai
một ngàn chín trăm ba mươi lăm
một ngàn chín trăm ba mươi mốt
một ngàn chín trăm ba mươi một
một ngàn chín trăm ba mươi năm
một ngàn chín trăm ba mươi sáu
một ngàn chín trăm ba mươi tám
một ngàn chín trăm ba mươi tư
một ngàn chín trăm bảy mươi ba
một ngàn chín trăm bảy mươi bảy
một ngàn chín trăm bảy mươi bốn
một ngàn chín trăm bảy mươi chín
một ngàn chín trăm bảy mươi hai
một ngàn chín trăm bảy mươi lăm
một ngàn chín trăm bảy mươi mốt
một ngàn chín trăm bảy mươi một
một ngàn chín trăm bảy mươi năm
một ngàn chín trăm bảy mươi sáu
một ngàn chín trăm bảy mươi tám
một ngàn chín trăm bảy mươi tư
một ngàn chín trăm bốn mươi ba
một ngàn chín trăm bốn mươi bảy
một ngàn chín trăm bốn mươi bốn
một ngàn chín trăm bốn mươi chín
một ngàn chín trăm bốn mươi hai
một ngàn chín trăm bốn mươi lăm
một ngàn chín trăm bốn mươi mốt
một ngàn chín trăm bốn mươi một
một ngàn chín trăm bốn mươi năm
một ngàn chín trăm bốn mươi sáu
một ngàn chín trăm bốn mươi tám
một ngàn chín trăm bốn mươi tư
một ngàn chín trăm chín mươi ba
một ngàn chín trăm chín mươi bảy
một ngàn chín trăm chín mươi bốn
một ngàn chín trăm chín mươi chín
một ngàn chín trăm chín mươi hai
một ngàn chín trăm chín mươi lăm
một ngàn chín trăm chín mươi mốt
một ngàn chín trăm chín mươi một
một ngàn chín trăm chín mươi năm
một ngàn chín trăm chín mươi sáu
một ngàn chín trăm chín mươi tám
một ngàn chín trăm chín mươi tư
một ngàn chín trăm hai mươi ba
một ngàn chín trăm hai mươi bảy
một ngàn chín trăm hai mươi bốn
một ngàn chín trăm hai mươi chín
một ngàn chín trăm hai mươi hai
một ngàn chín trăm hai mươi lăm
một ngàn chín trăm hai mươi mốt
một ngàn chín trăm hai mươi một
một ngàn chín trăm hai mươi năm
một ngàn chín trăm hai mươi sáu
một ngàn chín trăm hai mươi tám
một ngàn chín trăm hai mươi tư
một ngàn chín trăm năm mươi ba
một ngàn chín trăm năm mươi bảy
một ngàn chín trăm năm mươi bốn
một ngàn chín trăm năm mươi chín
một ngàn chín trăm năm mươi hai
một ngàn chín trăm năm mươi lăm
một ngàn chín trăm năm mươi mốt
một ngàn chín trăm năm mươi một
một ngàn chín trăm năm mươi năm
một ngàn chín trăm năm mươi sáu
một ngàn chín trăm năm mươi tám
một ngàn chín trăm năm mươi tư
một ngàn chín trăm sáu mươi ba
một ngàn chín trăm sáu mươi bảy
một ngàn chín trăm sáu mươi bốn
một ngàn chín trăm sáu mươi chín
một ngàn chín trăm sáu mươi hai
một ngàn chín trăm sáu mươi lăm
một ngàn chín trăm sáu mươi mốt
một ngàn chín trăm sáu mươi một
một ngàn chín trăm sáu mươi năm
một ngàn chín trăm sáu mươi sáu
một ngàn chín trăm sáu mươi tám
một ngàn chín trăm sáu mươi tư
một ngàn chín trăm tám mươi ba
một ngàn chín trăm tám mươi bảy
một ngàn chín trăm tám mươi bốn
một ngàn chín trăm tám mươi chín
một ngàn chín trăm tám mươi hai
một ngàn chín trăm tám mươi lăm
một ngàn chín trăm tám mươi mốt
một ngàn chín trăm tám mươi một
một ngàn chín trăm tám mươi năm
một ngàn chín trăm tám mươi sáu
một ngàn chín trăm tám mươi tám
một ngàn chín trăm tám mươi tư
ngày ba dương
ngày ba mươi dương
ngày ba mươi mốt dương
ngày ba mươi mốt ta
ngày ba mươi mốt tháng này
ngày ba mươi mốt tháng rồi
ngày ba mươi mốt tháng sau
ngày ba mươi mốt tháng trước
ngày ba mươi mốt tây
ngày ba mươi mốt âm
ngày ba mươi ta
ngày ba mươi tháng này
ngày ba mươi tháng rồi
ngày ba mươi tháng sau
ngày ba mươi tháng trước
ngày ba mươi tây
ngày ba mươi âm
ngày ba ta
ngày ba tháng này
ngày ba tháng rồi
ngày ba tháng sau
ngày ba tháng trước
ngày ba tây
ngày ba âm
ngày bảy dương
ngày bảy ta
ngày bảy tháng này
ngày bảy tháng rồi
ngày bảy tháng sau
ngày bảy tháng trước
ngày bảy tây
ngày bảy âm
ngày bẩy dương
ngày bẩy ta
ngày bẩy tháng này
ngày bẩy tháng rồi
ngày bẩy tháng sau
ngày bẩy tháng trước
ngày bẩy tây
ngày bẩy âm
ngày bốn dương
ngày bốn ta
ngày bốn tháng này
ngày bốn tháng rồi
ngày bốn tháng sau
ngày bốn tháng trước
ngày bốn tây
ngày bốn âm
ngày chín dương
ngày chín ta
ngày chín tháng này
ngày chín tháng rồi
ngày chín tháng sau
ngày chín tháng trước
ngày chín tây
ngày chín âm
ngày của cha
ngày của mẹ
ngày giải phóng
ngày hai dương
ngày hai mươi ba dương
ngày hai mươi ba ta
ngày hai mươi ba tháng này
ngày hai mươi ba tháng rồi
ngày hai mươi ba tháng sau
ngày hai mươi ba tháng trước
ngày hai mươi ba tây
ngày hai mươi ba âm
ngày hai mươi bảy dương
ngày hai mươi bảy ta
ngày hai mươi bảy tháng này
ngày hai mươi bảy tháng rồi
ngày hai mươi bảy tháng sau
ngày hai mươi bảy tháng trước
ngày hai mươi bảy tây
ngày hai mươi bảy âm
ngày hai mươi bốn dương
ngày hai mươi bốn ta
ngày hai mươi bốn tháng này
ngày hai mươi bốn tháng rồi
ngày hai mươi bốn tháng sau
ngày hai mươi bốn tháng trước
ngày hai mươi bốn tây
ngày hai mươi bốn âm
ngày hai mươi chín dương
ngày hai mươi chín ta
ngày hai mươi chín tháng này
ngày hai mươi chín tháng rồi
ngày hai mươi chín tháng sau
ngày hai mươi chín tháng trước
ngày hai mươi chín tây
ngày hai mươi chín âm
ngày hai mươi dương
ngày hai mươi hai dương
ngày hai mươi hai ta
ngày hai mươi hai tháng này
ngày hai mươi hai tháng rồi
ngày hai mươi hai tháng sau
ngày hai mươi hai tháng trước
ngày hai mươi hai tây
ngày hai mươi hai âm
ngày hai mươi lăm dương
ngày hai mươi lăm ta
ngày hai mươi lăm tháng này
ngày hai mươi lăm tháng rồi
ngày hai mươi lăm tháng sau
ngày hai mươi lăm tháng trước
ngày hai mươi lăm tây
ngày hai mươi lăm âm
ngày hai mươi mốt dương
ngày hai mươi mốt ta
ngày hai mươi mốt tháng này
ngày hai mươi mốt tháng rồi
ngày hai mươi mốt tháng sau
ngày hai mươi mốt tháng trước
ngày hai mươi mốt tây
ngày hai mươi mốt âm
ngày hai mươi nhăm dương
ngày hai mươi nhăm ta
ngày hai mươi nhăm tháng này
ngày hai mươi nhăm tháng rồi
ngày hai mươi nhăm tháng sau
ngày hai mươi nhăm tháng trước
ngày hai mươi nhăm tây
ngày hai mươi nhăm âm
ngày hai mươi sáu dương
ngày hai mươi sáu ta
ngày hai mươi sáu tháng này
ngày hai mươi sáu tháng rồi
ngày hai mươi sáu tháng sau
ngày hai mươi sáu tháng trước
ngày hai mươi sáu tây
ngày hai mươi sáu âm
ngày hai mươi ta
ngày hai mươi tháng này
ngày hai mươi tháng rồi
ngày hai mươi tháng sau
ngày hai mươi tháng trước
ngày hai mươi tám dương
ngày hai mươi tám ta
ngày hai mươi tám tháng này
ngày hai mươi tám tháng rồi
ngày hai mươi tám tháng sau
ngày hai mươi tám tháng trước
ngày hai mươi tám tây
ngày hai mươi tám âm
ngày hai mươi tây
ngày hai mươi tư dương
ngày hai mươi tư ta
ngày hai mươi tư tháng này
ngày hai mươi tư tháng rồi
ngày hai mươi tư tháng sau
ngày hai mươi tư tháng trước
ngày hai mươi tư tây
ngày hai mươi tư âm
ngày hai mươi âm
ngày hai ta
ngày hai tháng này
ngày hai tháng rồi
ngày hai tháng sau
ngày hai tháng trước
ngày hai tây
ngày hai âm
ngày hăm ba dương
ngày hăm ba ta
ngày hăm ba tháng này
ngày hăm ba tháng rồi
ngày hăm ba tháng sau
ngày hăm ba tháng trước
ngày hăm ba tây
ngày hăm ba âm
ngày hăm bảy dương
ngày hăm bảy ta
ngày hăm bảy tháng này
ngày hăm bảy tháng rồi
ngày hăm bảy tháng sau
ngày hăm bảy tháng trước
ngày hăm bảy tây
ngày hăm bảy âm
ngày hăm bốn dương
ngày hăm bốn ta
ngày hăm bốn tháng này
ngày hăm bốn tháng rồi
ngày hăm bốn tháng sau
ngày hăm bốn tháng trước
ngày hăm bốn tây
ngày hăm bốn âm
ngày hăm chín dương
ngày hăm chín ta
ngày hăm chín tháng này
ngày hăm chín tháng rồi
ngày hăm chín tháng sau
ngày hăm chín tháng trước
ngày hăm chín tây
ngày hăm chín âm
ngày hăm hai dương
ngày hăm hai ta
ngày hăm hai tháng này
ngày hăm hai tháng rồi
ngày hăm hai tháng sau
ngày hăm hai tháng trước
ngày hăm hai tây
ngày hăm hai âm
ngày hăm lăm dương
ngày hăm lăm ta
ngày hăm lăm tháng này
ngày hăm lăm tháng rồi
ngày hăm lăm tháng sau
ngày hăm lăm tháng trước
ngày hăm lăm tây
ngày hăm lăm âm
ngày hăm mốt dương
ngày hăm mốt ta
ngày hăm mốt tháng này
ngày hăm mốt tháng rồi
ngày hăm mốt tháng sau
ngày hăm mốt tháng trước
ngày hăm mốt tây
ngày hăm mốt âm
ngày hăm sáu dương
ngày hăm sáu ta
ngày hăm sáu tháng này
ngày hăm sáu tháng rồi
ngày hăm sáu tháng sau
ngày hăm sáu tháng trước
ngày hăm sáu tây
ngày hăm sáu âm
ngày hăm tám dương
ngày hăm tám ta
ngày hăm tám tháng này
ngày hăm tám tháng rồi
ngày hăm tám tháng sau
ngày hăm tám tháng trước
ngày hăm tám tây
ngày hăm tám âm
ngày hăm tư dương
ngày hăm tư ta
ngày hăm tư tháng này
ngày hăm tư tháng rồi
ngày hăm tư tháng sau
ngày hăm tư tháng trước
ngày hăm tư tây
ngày hăm tư âm
ngày mười ba dương
ngày mười ba ta
ngày mười ba tháng này
ngày mười ba tháng rồi
ngày mười ba tháng sau
ngày mười ba tháng trước
ngày mười ba tây
ngày mười ba âm
ngày mười bảy dương
ngày mười bảy ta
ngày mười bảy tháng này
ngày mười bảy tháng rồi
ngày mười bảy tháng sau
ngày mười bảy tháng trước
ngày mười bảy tây
ngày mười bảy âm
ngày mười bốn dương
ngày mười bốn ta
ngày mười bốn tháng này
ngày mười bốn tháng rồi
ngày mười bốn tháng sau
ngày mười bốn tháng trước
ngày mười bốn tây
ngày mười bốn âm
ngày mười chín dương
ngày mười chín ta
ngày mười chín tháng này
ngày mười chín tháng rồi
ngày mười chín tháng sau
ngày mười chín tháng trước
ngày mười chín tây
ngày mười chín âm
ngày mười dương
ngày mười hai dương
ngày mười hai ta
ngày mười hai tháng này
ngày mười hai tháng rồi
ngày mười hai tháng sau
ngày mười hai tháng trước
ngày mười hai tây
ngày mười hai âm
ngày mười lăm dương
ngày mười lăm ta
ngày mười lăm tháng này
ngày mười lăm tháng rồi
ngày mười lăm tháng sau
ngày mười lăm tháng trước
ngày mười lăm tây
ngày mười lăm âm
ngày mười một dương
ngày mười một ta
ngày mười một tháng này
ngày mười một tháng rồi
ngày mười một tháng sau
ngày mười một tháng trước
ngày mười một tây
ngày mười một âm
ngày mười sáu dương
ngày mười sáu ta
ngày mười sáu tháng này
ngày mười sáu tháng rồi
ngày mười sáu tháng sau
ngày mười sáu tháng trước
ngày mười sáu tây
ngày mười sáu âm
ngày mười ta
ngày mười tháng này
ngày mười tháng rồi
ngày mười tháng sau
ngày mười tháng trước
ngày mười tám dương
ngày mười tám ta
ngày mười tám tháng này
ngày mười tám tháng rồi
ngày mười tám tháng sau
ngày mười tám tháng trước
ngày mười tám tây
ngày mười tám âm
ngày mười tây
ngày mười âm
ngày một dương
ngày một ta
ngày một tháng này
ngày một tháng rồi
ngày một tháng sau
ngày một tháng trước
ngày một tây
ngày một âm
ngày nhà giáo
ngày năm dương
ngày năm ta
ngày năm tháng này
ngày năm tháng rồi
ngày năm tháng sau
ngày năm tháng trước
ngày năm tây
ngày năm âm
ngày phụ nữ
ngày quốc tế phụ nữ
ngày rằm
ngày sáu dương
ngày sáu ta
ngày sáu tháng này
ngày sáu tháng rồi
ngày sáu tháng sau
ngày sáu tháng trước
ngày sáu tây
ngày sáu âm
ngày tám dương
ngày tám ta
ngày tám tháng này
ngày tám tháng rồi
ngày tám tháng sau
ngày tám tháng trước
ngày tám tây
ngày tám âm
ngày tư dương
ngày tư ta
ngày tư tháng này
ngày tư tháng rồi
ngày tư tháng sau
ngày tư tháng trước
ngày tư tây
ngày tư âm
ngày tết
ngày valentine
ngày đầu năm
noel
nô en
năm ba ba
năm ba bảy
năm ba bốn
năm ba chín
năm ba hai
năm ba lăm
năm ba mốt
năm ba một
năm ba năm
năm ba sáu
năm ba tám
năm ba tư
năm bảy ba
năm bảy bảy
năm bảy bốn
năm bảy chín
năm bảy hai
năm bảy lăm
năm bảy mốt
năm bảy một
năm bảy năm
năm bảy sáu
năm bảy tám
năm bảy tư
năm bốn ba
năm bốn bảy
năm bốn bốn
năm bốn chín
năm bốn hai
năm bốn lăm
năm bốn mốt
năm bốn một
năm bốn năm
năm bốn sáu
năm bốn tám
năm bốn tư
năm chín ba
năm chín bảy
năm chín bốn
năm chín chín
năm chín hai
năm chín lăm
năm chín mươi
năm chín mốt
năm chín một
năm chín năm
năm chín sáu
năm chín tám
năm chín tư
năm hai ba
năm hai bảy
năm hai bốn
năm hai chín
năm hai hai
năm hai lăm
năm hai mốt
năm hai một
năm hai nghìn
năm hai ngàn
năm hai năm
năm hai sáu
năm hai tám
năm hai tư
năm mới
năm năm ba
năm năm bảy
năm năm bốn
năm năm chín
năm năm hai
năm năm lăm
năm năm mốt
năm năm một
năm năm năm
năm năm sáu
năm năm tám
năm năm tư
năm sáu ba
năm sáu bảy
năm sáu bốn
năm sáu chín
năm sáu hai
năm sáu lăm
năm sáu mốt
năm sáu một
năm sáu năm
năm sáu sáu
năm sáu tám
năm sáu tư
năm tám ba
năm tám bảy
năm tám bốn
năm tám chín
năm tám hai
năm tám lăm
năm tám mươi
năm tám mốt
năm tám một
năm tám năm
năm tám sáu
năm tám tám
năm tám tư
phật đản
phục sinh
quốc khánh
quốc tế lao động
quốc tế phụ nữ
quốc tế thiếu nhi
ram thang ba
ram thang bay
ram thang chap
ram thang chin
ram thang gieng
ram thang hai
ram thang muoi
ram thang muoi mot
ram thang nam
ram thang sau
ram thang tam
ram thang tu
rằm
rằm tháng ba
rằm tháng bảy
rằm tháng bẩy
rằm tháng bốn
rằm tháng chín
rằm tháng chạp
rằm tháng giêng
rằm tháng hai
rằm tháng mười
rằm tháng mười hai
rằm tháng mười một
rằm tháng một
rằm tháng năm
rằm tháng sáu
rằm tháng tám
rằm tháng tư
sinh năm ba ba
sinh năm ba bảy
sinh năm ba bốn
sinh năm ba chín
sinh năm ba hai
sinh năm ba lăm
sinh năm ba mươi
sinh năm ba mốt
sinh năm ba một
sinh năm ba năm
sinh năm ba sáu
sinh năm ba tám
sinh năm ba tư
sinh năm bảy ba
sinh năm bảy bảy
sinh năm bảy bốn
sinh năm bảy chín
sinh năm bảy hai
sinh năm bảy lăm
sinh năm bảy mươi
sinh năm bảy mốt
sinh năm bảy một
sinh năm bảy năm
sinh năm bảy sáu
sinh năm bảy tám
sinh năm bảy tư
sinh năm bốn ba
sinh năm bốn bảy
sinh năm bốn bốn
sinh năm bốn chín
sinh năm bốn hai
sinh năm bốn lăm
sinh năm bốn mươi
sinh năm bốn mốt
sinh năm bốn một
sinh năm bốn năm
sinh năm bốn sáu
sinh năm bốn tám
sinh năm bốn tư
sinh năm chín ba
sinh năm chín bảy
sinh năm chín bốn
sinh năm chín chín
sinh năm chín hai
sinh năm chín lăm
sinh năm chín mươi
sinh năm chín mốt
sinh năm chín một
sinh năm chín năm
sinh năm chín sáu
sinh năm chín tám
sinh năm chín tư
sinh năm hai ba
sinh năm hai bảy
sinh năm hai bốn
sinh năm hai chín
sinh năm hai hai
sinh năm hai lăm
sinh năm hai mươi
sinh năm hai mốt
sinh năm hai một
sinh năm hai năm
sinh năm hai sáu
sinh năm hai tám
sinh năm hai tư
sinh năm năm ba
sinh năm năm bảy
sinh năm năm bốn
sinh năm năm chín
sinh năm năm hai
sinh năm năm lăm
sinh năm năm mươi
sinh năm năm mốt
sinh năm năm một
sinh năm năm năm
sinh năm năm sáu
sinh năm năm tám
sinh năm năm tư
sinh năm sáu ba
sinh năm sáu bảy
sinh năm sáu bốn
sinh năm sáu chín
sinh năm sáu hai
sinh năm sáu lăm
sinh năm sáu mươi
sinh năm sáu mốt
sinh năm sáu một
sinh năm sáu năm
sinh năm sáu sáu
sinh năm sáu tám
sinh năm sáu tư
sinh năm tám ba
sinh năm tám bảy
sinh năm tám bốn
sinh năm tám chín
sinh năm tám hai
sinh năm tám lăm
sinh năm tám mươi
sinh năm tám mốt
sinh năm tám một
sinh năm tám năm
sinh năm tám sáu
sinh năm tám tám
sinh năm tám tư
tháng ba mùng ba
tháng ba mùng bảy
tháng ba mùng bẩy
tháng ba mùng bốn
tháng ba mùng chín
tháng ba mùng hai
tháng ba mùng mười
tháng ba mùng một
tháng ba mùng năm
tháng ba mùng sáu
tháng ba mùng tám
tháng ba mùng tư
tháng ba năm nay
tháng ba năm ngoái
tháng ba năm rồi
tháng bảy mùng ba
tháng bảy mùng bảy
tháng bảy mùng bẩy
tháng bảy mùng bốn
tháng bảy mùng chín
tháng bảy mùng hai
tháng bảy mùng mười
tháng bảy mùng một
tháng bảy mùng năm
tháng bảy mùng sáu
tháng bảy mùng tám
tháng bảy mùng tư
tháng bảy năm nay
tháng bảy năm ngoái
tháng bảy năm rồi
tháng bẩy mùng ba
tháng bẩy mùng bảy
tháng bẩy mùng bẩy
tháng bẩy mùng bốn
tháng bẩy mùng chín
tháng bẩy mùng hai
tháng bẩy mùng mười
tháng bẩy mùng một
tháng bẩy mùng năm
tháng bẩy mùng sáu
tháng bẩy mùng tám
tháng bẩy mùng tư
tháng bẩy năm nay
tháng bẩy năm ngoái
tháng bẩy năm rồi
tháng bốn mùng ba
tháng bốn mùng bảy
tháng bốn mùng bẩy
tháng bốn mùng bốn
tháng bốn mùng chín
tháng bốn mùng hai
tháng bốn mùng mười
tháng bốn mùng một
tháng bốn mùng năm
tháng bốn mùng sáu
tháng bốn mùng tám
tháng bốn mùng tư
tháng bốn năm nay
tháng bốn năm ngoái
tháng bốn năm rồi
tháng chín mùng ba
tháng chín mùng bảy
tháng chín mùng bẩy
tháng chín mùng bốn
tháng chín mùng chín
tháng chín mùng hai
tháng chín mùng mười
tháng chín mùng một
tháng chín mùng năm
tháng chín mùng sáu
tháng chín mùng tám
tháng chín mùng tư
tháng chín năm nay
tháng chín năm ngoái
tháng chín năm rồi
tháng chạp mùng ba
tháng chạp mùng bảy
tháng chạp mùng bẩy
tháng chạp mùng bốn
tháng chạp mùng chín
tháng chạp mùng hai
tháng chạp mùng mười
tháng chạp mùng một
tháng chạp mùng năm
tháng chạp mùng sáu
tháng chạp mùng tám
tháng chạp mùng tư
tháng chạp năm nay
tháng chạp năm ngoái
tháng chạp năm rồi
tháng giêng mùng ba
tháng giêng mùng bảy
tháng giêng mùng bẩy
tháng giêng mùng bốn
tháng giêng mùng chín
tháng giêng mùng hai
tháng giêng mùng mười
tháng giêng mùng một
tháng giêng mùng năm
tháng giêng mùng sáu
tháng giêng mùng tám
tháng giêng mùng tư
tháng giêng năm nay
tháng giêng năm ngoái
tháng giêng năm rồi
tháng hai mùng ba
tháng hai mùng bảy
tháng hai mùng bẩy
tháng hai mùng bốn
tháng hai mùng chín
tháng hai mùng hai
tháng hai mùng mười
tháng hai mùng một
tháng hai mùng năm
tháng hai mùng sáu
tháng hai mùng tám
tháng hai mùng tư
tháng hai năm nay
tháng hai năm ngoái
tháng hai năm rồi
tháng mười hai mùng ba
tháng mười hai mùng bảy
tháng mười hai mùng bẩy
tháng mười hai mùng bốn
tháng mười hai mùng chín
tháng mười hai mùng hai
tháng mười hai mùng mười
tháng mười hai mùng một
tháng mười hai mùng năm
tháng mười hai mùng sáu
tháng mười hai mùng tám
tháng mười hai mùng tư
tháng mười hai năm nay
tháng mười hai năm ngoái
tháng mười hai năm rồi
tháng mười mùng ba
tháng mười mùng bảy
tháng mười mùng bẩy
tháng mười mùng bốn
tháng mười mùng chín
tháng mười mùng hai
tháng mười mùng mười
tháng mười mùng một
tháng mười mùng năm
tháng mười mùng sáu
tháng mười mùng tám
tháng mười mùng tư
tháng mười một mùng ba
tháng mười một mùng bảy
tháng mười một mùng bẩy
tháng mười một mùng bốn
tháng mười một mùng chín
tháng mười một mùng hai
tháng mười một mùng mười
tháng mười một mùng một
tháng mười một mùng năm
tháng mười một mùng sáu
tháng mười một mùng tám
tháng mười một mùng tư
tháng mười một năm nay
tháng mười một năm ngoái
tháng mười một năm rồi
tháng mười năm nay
tháng mười năm ngoái
tháng mười năm rồi
tháng một mùng ba
tháng một mùng bảy
tháng một mùng bẩy
tháng một mùng bốn
tháng một mùng chín
tháng một mùng hai
tháng một mùng mười
tháng một mùng một
tháng một mùng năm
tháng một mùng sáu
tháng một mùng tám
tháng một mùng tư
tháng một năm nay
tháng một năm ngoái
tháng một năm rồi
tháng năm mùng ba
tháng năm mùng bảy
tháng năm mùng bẩy
tháng năm mùng bốn
tháng năm mùng chín
tháng năm mùng hai
tháng năm mùng mười
tháng năm mùng một
tháng năm mùng năm
tháng năm mùng sáu
tháng năm mùng tám
tháng năm mùng tư
tháng năm năm nay
tháng năm năm ngoái
tháng năm năm rồi
tháng sáu mùng ba
tháng sáu mùng bảy
tháng sáu mùng bẩy
tháng sáu mùng bốn
tháng sáu mùng chín
tháng sáu mùng hai
tháng sáu mùng mười
tháng sáu mùng một
tháng sáu mùng năm
tháng sáu mùng sáu
tháng sáu mùng tám
tháng sáu mùng tư
tháng sáu năm nay
tháng sáu năm ngoái
tháng sáu năm rồi
tháng tám mùng ba
tháng tám mùng bảy
tháng tám mùng bẩy
tháng tám mùng bốn
tháng tám mùng chín
tháng tám mùng hai
tháng tám mùng mười
tháng tám mùng một
tháng tám mùng năm
tháng tám mùng sáu
tháng tám mùng tám
tháng tám mùng tư
tháng tám năm nay
tháng tám năm ngoái
tháng tám năm rồi
tháng tư mùng ba
tháng tư mùng bảy
tháng tư mùng bẩy
tháng tư mùng bốn
tháng tư mùng chín
tháng tư mùng hai
tháng tư mùng mười
tháng tư mùng một
tháng tư mùng năm
tháng tư mùng sáu
tháng tư mùng tám
tháng tư mùng tư
tháng tư năm nay
tháng tư năm ngoái
tháng tư năm rồi
thứ ba ba mươi
thứ ba ba mươi mốt
thứ ba hai mươi
thứ ba hai mươi ba
thứ ba hai mươi bảy
thứ ba hai mươi bốn
thứ ba hai mươi chín
thứ ba hai mươi hai
thứ ba hai mươi lăm
thứ ba hai mươi mốt
thứ ba hai mươi nhăm
thứ ba hai mươi sáu
thứ ba hai mươi tám
thứ ba hai mươi tư
thứ ba hăm ba
thứ ba hăm bảy
thứ ba hăm bốn
thứ ba hăm chín
thứ ba hăm hai
thứ ba hăm lăm
thứ ba hăm mốt
thứ ba hăm sáu
thứ ba hăm tám
thứ ba hăm tư
thứ ba mùng ba
thứ ba mùng bảy
thứ ba mùng bẩy
thứ ba mùng bốn
thứ ba mùng chín
thứ ba mùng hai
thứ ba mùng mười
thứ ba mùng một
thứ ba mùng năm
thứ ba mùng sáu
thứ ba mùng tám
thứ ba mùng tư
thứ ba mười
thứ ba mười ba
thứ ba mười bảy
thứ ba mười bốn
thứ ba mười chín
thứ ba mười hai
thứ ba mười lăm
thứ ba mười một
thứ ba mười sáu
thứ ba mười tám
thứ bảy ba mươi
thứ bảy ba mươi mốt
thứ bảy hai mươi
thứ bảy hai mươi ba
thứ bảy hai mươi bảy
thứ bảy hai mươi bốn
thứ bảy hai mươi chín
thứ bảy hai mươi hai
thứ bảy hai mươi lăm
thứ bảy hai mươi mốt
thứ bảy hai mươi nhăm
thứ bảy hai mươi sáu
thứ bảy hai mươi tám
thứ bảy hai mươi tư
thứ bảy hăm ba
thứ bảy hăm bảy
thứ bảy hăm bốn
thứ bảy hăm chín
thứ bảy hăm hai
thứ bảy hăm lăm
thứ bảy hăm mốt
thứ bảy hăm sáu
thứ bảy hăm tám
thứ bảy hăm tư
thứ bảy mùng ba
thứ bảy mùng bảy
thứ bảy mùng bẩy
thứ bảy mùng bốn
thứ bảy mùng chín
thứ bảy mùng hai
thứ bảy mùng mười
thứ bảy mùng một
thứ bảy mùng năm
thứ bảy mùng sáu
thứ bảy mùng tám
thứ bảy mùng tư
thứ bảy mười
thứ bảy mười ba
thứ bảy mười bảy
thứ bảy mười bốn
thứ bảy mười chín
thứ bảy mười hai
thứ bảy mười lăm
thứ bảy mười một
thứ bảy mười sáu
thứ bảy mười tám
thứ bẩy ba mươi
thứ bẩy ba mươi mốt
thứ bẩy hai mươi
thứ bẩy hai mươi ba
thứ bẩy hai mươi bảy
thứ bẩy hai mươi bốn
thứ bẩy hai mươi chín
thứ bẩy hai mươi hai
thứ bẩy hai mươi lăm
thứ bẩy hai mươi mốt
thứ bẩy hai mươi nhăm
thứ bẩy hai mươi sáu
thứ bẩy hai mươi tám
thứ bẩy hai mươi tư
thứ bẩy hăm ba
thứ bẩy hăm bảy
thứ bẩy hăm bốn
thứ bẩy hăm chín
thứ bẩy hăm hai
thứ bẩy hăm lăm
thứ bẩy hăm mốt
thứ bẩy hăm sáu
thứ bẩy hăm tám
thứ bẩy hăm tư
thứ bẩy mùng ba
thứ bẩy mùng bảy
thứ bẩy mùng bẩy
thứ bẩy mùng bốn
thứ bẩy mùng chín
thứ bẩy mùng hai
thứ bẩy mùng mười
thứ bẩy mùng một
thứ bẩy mùng năm
thứ bẩy mùng sáu
thứ bẩy mùng tám
thứ bẩy mùng tư
thứ bẩy mười
thứ bẩy mười ba
thứ bẩy mười bảy
thứ bẩy mười bốn
thứ bẩy mười chín
thứ bẩy mười hai
thứ bẩy mười lăm
thứ bẩy mười một
thứ bẩy mười sáu
thứ bẩy mười tám
thứ bốn ba mươi
thứ bốn ba mươi mốt
thứ bốn hai mươi
thứ bốn hai mươi ba
thứ bốn hai mươi bảy
thứ bốn hai mươi bốn
thứ bốn hai mươi chín
thứ bốn hai mươi hai
thứ bốn hai mươi lăm
thứ bốn hai mươi mốt
thứ bốn hai mươi nhăm
thứ bốn hai mươi sáu
thứ bốn hai mươi tám
thứ bốn hai mươi tư
thứ bốn hăm ba
thứ bốn hăm bảy
thứ bốn hăm bốn
thứ bốn hăm chín
thứ bốn hăm hai
thứ bốn hăm lăm
thứ bốn hăm mốt
thứ bốn hăm sáu
thứ bốn hăm tám
thứ bốn hăm tư
thứ bốn mùng ba
thứ bốn mùng bảy
thứ bốn mùng bẩy
thứ bốn mùng bốn
thứ bốn mùng chín
thứ bốn mùng hai
thứ bốn mùng mười
thứ bốn mùng một
thứ bốn mùng năm
thứ bốn mùng sáu
thứ bốn mùng tám
thứ bốn mùng tư
thứ bốn mười
thứ bốn mười ba
thứ bốn mười bảy
thứ bốn mười bốn
thứ bốn mười chín
thứ bốn mười hai
thứ bốn mười lăm
thứ bốn mười một
thứ bốn mười sáu
thứ bốn mười tám
thứ hai ba mươi
thứ hai ba mươi mốt
thứ hai hai mươi
thứ hai hai mươi ba
thứ hai hai mươi bảy
thứ hai hai mươi bốn
thứ hai hai mươi chín
thứ hai hai mươi hai
thứ hai hai mươi lăm
thứ hai hai mươi mốt
thứ hai hai mươi nhăm
thứ hai hai mươi sáu
thứ hai hai mươi tám
thứ hai hai mươi tư
thứ hai hăm ba
thứ hai hăm bảy
thứ hai hăm bốn
thứ hai hăm chín
thứ hai hăm hai
thứ hai hăm lăm
thứ hai hăm mốt
thứ hai hăm sáu
thứ hai hăm tám
thứ hai hăm tư
thứ hai mùng ba
thứ hai mùng bảy
thứ hai mùng bẩy
thứ hai mùng bốn
thứ hai mùng chín
thứ hai mùng hai
thứ hai mùng mười
thứ hai mùng một
thứ hai mùng năm
thứ hai mùng sáu
thứ hai mùng tám
thứ hai mùng tư
thứ hai mười
thứ hai mười ba
thứ hai mười bảy
thứ hai mười bốn
thứ hai mười chín
thứ hai mười hai
thứ hai mười lăm
thứ hai mười một
thứ hai mười sáu
thứ hai mười tám
thứ năm ba mươi
thứ năm ba mươi mốt
thứ năm hai mươi
thứ năm hai mươi ba
thứ năm hai mươi bảy
thứ năm hai mươi bốn
thứ năm hai mươi chín
thứ năm hai mươi hai
thứ năm hai mươi lăm
thứ năm hai mươi mốt
thứ năm hai mươi nhăm
thứ năm hai mươi sáu
thứ năm hai mươi tám
thứ năm hai mươi tư
thứ năm hăm ba
thứ năm hăm bảy
thứ năm hăm bốn
thứ năm hăm chín
thứ năm hăm hai
thứ năm hăm lăm
thứ năm hăm mốt
thứ năm hăm sáu
thứ năm hăm tám
thứ năm hăm tư
thứ năm mùng ba
thứ năm mùng bảy
thứ năm mùng bẩy
thứ năm mùng bốn
thứ năm mùng chín
thứ năm mùng hai
thứ năm mùng mười
thứ năm mùng một
thứ năm mùng năm
thứ năm mùng sáu
thứ năm mùng tám
thứ năm mùng tư
thứ năm mười
thứ năm mười ba
thứ năm mười bảy
thứ năm mười bốn
thứ năm mười chín
thứ năm mười hai
thứ năm mười lăm
thứ năm mười một
thứ năm mười sáu
thứ năm mười tám
thứ sáu ba mươi
thứ sáu ba mươi mốt
thứ sáu hai mươi
thứ sáu hai mươi ba
thứ sáu hai mươi bảy
thứ sáu hai mươi bốn
thứ sáu hai mươi chín
thứ sáu hai mươi hai
thứ sáu hai mươi lăm
thứ sáu hai mươi mốt
thứ sáu hai mươi nhăm
thứ sáu hai mươi sáu
thứ sáu hai mươi tám
thứ sáu hai mươi tư
thứ sáu hăm ba
thứ sáu hăm bảy
thứ sáu hăm bốn
thứ sáu hăm chín
thứ sáu hăm hai
thứ sáu hăm lăm
thứ sáu hăm mốt
thứ sáu hăm sáu
thứ sáu hăm tám
thứ sáu hăm tư
thứ sáu mùng ba
thứ sáu mùng bảy
thứ sáu mùng bẩy
thứ sáu mùng bốn
thứ sáu mùng chín
thứ sáu mùng hai
thứ sáu mùng mười
thứ sáu mùng một
thứ sáu mùng năm
thứ sáu mùng sáu
thứ sáu mùng tám
thứ sáu mùng tư
thứ sáu mười
thứ sáu mười ba
thứ sáu mười bảy
thứ sáu mười bốn
thứ sáu mười chín
thứ sáu mười hai
thứ sáu mười lăm
thứ sáu mười một
thứ sáu mười sáu
thứ sáu mười tám
thứ tư ba mươi
thứ tư ba mươi mốt
thứ tư hai mươi
thứ tư hai mươi ba
thứ tư hai mươi bảy
thứ tư hai mươi bốn
thứ tư hai mươi chín
thứ tư hai mươi hai
thứ tư hai mươi lăm
thứ tư hai mươi mốt
thứ tư hai mươi nhăm
thứ tư hai mươi sáu
thứ tư hai mươi tám
thứ tư hai mươi tư
thứ tư hăm ba
thứ tư hăm bảy
thứ tư hăm bốn
thứ tư hăm chín
thứ tư hăm hai
thứ tư hăm lăm
thứ tư hăm mốt
thứ tư hăm sáu
thứ tư hăm tám
thứ tư hăm tư
thứ tư mùng ba
thứ tư mùng bảy
thứ tư mùng bẩy
thứ tư mùng bốn
thứ tư mùng chín
thứ tư mùng hai
thứ tư mùng mười
thứ tư mùng một
thứ tư mùng năm
thứ tư mùng sáu
thứ tư mùng tám
thứ tư mùng tư
thứ tư mười
thứ tư mười ba
thứ tư mười bảy
thứ tư mười bốn
thứ tư mười chín
thứ tư mười hai
thứ tư mười lăm
thứ tư mười một
thứ tư mười sáu
thứ tư mười tám
trung thu
tết
tết dương lịch
tết nguyên đán
tết ta
tết thanh minh
tết trung thu
tết tây
tết đoan ngọ
va len tin
vu lan
ông công ông táo
đoan ngọ
đêm ba mươi
đêm giao thừa
đêm giáng sinh
đêm noel
[phrase:day-is]
bua mung
bữa mùng
hom mong
hom mung
hom ngay
hôm
hôm mùng
hôm mồng
hôm ngày
hồi ngày
mong
mung
mùng
mồng
ngay
ngay mong
ngay mung
ngày
ngày mùng
ngày mồng
tháng ba mùng
tháng ba ngày
tháng bảy mùng
tháng bảy ngày
tháng bẩy mùng
tháng bẩy ngày
tháng bốn mùng
tháng bốn ngày
tháng chín mùng
tháng chín ngày
tháng chạp mùng
tháng chạp ngày
tháng giêng mùng
tháng giêng ngày
tháng hai mùng
tháng hai ngày
tháng mười hai mùng
tháng mười hai ngày
tháng mười mùng
tháng mười một mùng
tháng mười một ngày
tháng mười ngày
tháng một mùng
tháng một ngày
tháng năm mùng
tháng năm ngày
tháng sáu mùng
tháng sáu ngày
tháng tám mùng
tháng tám ngày
tháng tư mùng
tháng tư ngày
trước ngày
tới ngày
vao ngay
vào ngày
đêm ngày
[phrase:day-part]
giờ chiều
giờ khuya
giờ sáng
giờ trưa
giờ tối
giờ đêm
[phrase:handle-is]
acc
acc ten
acc tên
email cua em
email của em
email em
email toi
email tôi
facebook ten
facebook tên
fb
fb ten
fb tên
gmail cua em
gmail của em
gmail em
ig
insta
instagram
kenh
kênh
mail cua em
mail của em
mail em
meo cua em
meo của em
meo em
meo toi
meo tôi
nick
nick fb
nick zalo
snap
snapchat
tai khoan ten
telegram
telegram cua
telegram của
ten tai khoan
ten zalo
thu dien tu
thư điện tử
tiktok
tài khoản tên
tên tài khoản
tên zalo
viber
zalo
zalo cua
zalo của
[phrase:intro]
biet danh
biet danh la
biệt danh
biệt danh là
em ten la
em tên là
ho ten
ho va ten
họ tên
họ và tên
no ten la
nó tên là
ten anh ay la
ten chong em la
ten cua em la
ten cua toi la
ten em la
ten goi
ten khai sinh
ten la
ten minh la
ten no la
ten o nha
ten thanh
ten that
ten that cua em la
ten that em la
ten that la
ten toi la
toi ten la
tên anh ấy là
tên chồng em là
tên của em là
tên của tôi là
tên em là
tên gọi
tên khai sinh
tên là
tên mình là
tên nó là
tên thánh
tên thật
tên thật của em là
tên thật em là
tên thật là
tên tôi là
tên ở nhà
tôi tên là
[phrase:intro-weak]
em la
em là
em ten
em tên
gap
goi cho
goi la
gặp
gọi cho
gọi là
ho
họ
minh la
mình là
nhan cho
nhắn cho
no ten
nó tên
ten
toi la
toi ten
tên
tôi là
tôi tên
[phrase:keep]
ac doc
ac mong
ai benh
ai biet
ai biết
ai bênh
ai dam
ai dám
ai giup
ai giúp
am anh
am dao
am nuoc
am nuoc soi
an bam
an chan
an chao da bat
an hai
an han
an ninh
an toan
an toàn
an tâm
an uong
anh ay
anh em
anh khoa than
anh mat
anh nong
anh ta
anh ấy
ao am
ao dai
ao khoac
ao nguc
ao thun
ba bon cho
ba bon lan
ba bon nguoi
ba bốn chỗ
ba bốn lần
ba bốn người
ba lan
ba lần
ba mui
ba mũi
ba nam nay
ba năm nay
ba tau
ba tàu
ba vai
bai bac
bai xe
bam dap
bam theo
bam tim
ban chan
ban cong
ban công
ban dam
ban ghe
ban tay
ban than
ban thiu
ban ui
bang bo
bang chung
bang qua duong
bang ve sinh
bao canh sat
bao gio
bao giờ
bao hanh
bao lanh
bao lau
bao luc
bao luc gia dinh
bao lâu
bao nhieu
bao nhiêu
bao năm
bao tin
bao ve
bap chan
bap dui
bat an
bat coc
bat cong
bat ep
bat hanh
bat ky
bat lam
bat lua
bat luc
bat nat
bat ngo
bat ngu
bat nhin
bat quy
bat tai
bat tinh
bat tra
bay lan
be tac
ben canh
benh hoan
benh vuc
bien ban
bien di
bien thai
binh gas
binh nuoc
binh thuong
binh tinh
bit mat
bit mieng
biên bản
biến thái
biến đi
bo bot
bo chay
bo doi
bo mac
bo mat
bo nguc
bo nhi
bo phan sinh duc
bo roi
bo vai
boc lot
boi tham
bon lan
bon mui
bon nam nguoi
bong den
bop co
bua hom
bua ta
bua truoc
bung bau
bung duoi
buon ba
buon nguoi
buon non
buon tui
buôn người
buồn bã
buồn nôn
buồn tủi
bài bạc
bàn chân
bàn ghế
bàn tay
bàn ủi
bám theo
bán dâm
bán thân
báo cảnh sát
báo hại
báo tin
báo án
bãi xe
bên cạnh
bênh vực
bình gas
bình hoa
bình nước
bình thường
bình thủy
bình tĩnh
bình yên
bó bột
bóc lột
bóng đèn
bóp cổ
búa tạ
băng bó
băng qua đường
băng vệ sinh
bạo hành
bạo lực
bạt tai
bả vai
bảo lãnh
bảo vệ
bảy lần
bất an
bất công
bất hạnh
bất lực
bất ngờ
bất tỉnh
bầm dập
bầm tím
bẩn thỉu
bật lửa
bắp chân
bắp đùi
bắt cóc
bắt ký
bắt làm
bắt ngủ
bắt nhịn
bắt nạt
bắt quỳ
bắt trả
bắt ép
bằng chứng
bế tắc
bệnh hoạn
bịt miệng
bịt mắt
bỏ chạy
bỏ mặc
bỏ rơi
bỏ đói
bốn lần
bốn mũi
bốn năm người
bồ nhí
bồi thẩm
bộ mặt
bộ ngực
bộ phận sinh dục
bờ vai
bụng bầu
bụng dưới
bữa hổm
bữa trước
ca do
ca ngay
ca nguoi
cai bung
cai cam
cai dui
cai giuong
cai goi
cai ham
cai lai
cai luoi
cai men
cai mui
cai nguc
cai rang
cai tat
cam bua
cam chiu
cam chịu
cam den gan
cam gay
cam ghet
cam mieng
cam mom
cam thu
can choi
can rang
can sa
cang thang
canh tay
cap cuu
cat dien
cat nuoc
cat toc
cau cuu
cau thang
cau xin
cay choi
cay dang
cay gay
cay lau
cay nghiet
cay nghiệt
cay son
cay đắng
chai bia
chai ruou
chai rượu
chai thuy tinh
chai thủy tinh
cham soc
chan dat
chan dong nao
chan duong
chan may
chan thuong
chan thuong so nao
chan tran
chang ai
chao dau
chay mau
chay mau cam
chay nuoc mat
chay thoat
chay tron
chem chet
chen bat
chen dia
chet bam
chet di
chi chiet
chi em
chia khoa
chieu nay
chieu qua
chin lan
chinh phu
chinh quyen
chinh thuc
chiu dung
chiu het noi
chiều nay
chiều qua
cho bu
cho bú
cho kin
cho lam
cho ngu
cho vay
chong lai
chong mat
chu nhat
chua chien
chuc lan
chui boi
chui rua
chui the
chung ba bang
chung ba bua
chung ba cai
chung ba cho
chung ba cu
chung ba dong
chung ba lan
chung ba mui
chung ba nguoi
chung ba tieng
chung bay bang
chung bay bua
chung bay cai
chung bay cho
chung bay cu
chung bay dong
chung bay lan
chung bay mui
chung bay nguoi
chung bay tieng
chung bon bang
chung bon bua
chung bon cai
chung bon cho
chung bon cu
chung bon dong
chung bon lan
chung bon mui
chung bon nguoi
chung bon tieng
chung chin bang
chung chin bua
chung chin cai
chung chin cho
chung chin cu
chung chin dong
chung chin lan
chung chin mui
chung chin nguoi
chung chin tieng
chung cu
chung hai bua
chung hai cai
chung hai cho
chung hai cu
chung hai nguoi
chung hai tieng
chung mot bang
chung mot bua
chung mot cai
chung mot cho
chung mot cu
chung mot dong
chung mot lan
chung mot mui
chung mot nguoi
chung mot tieng
chung muoi bang
chung muoi bua
chung muoi cai
chung muoi cho
chung muoi cu
chung muoi dong
chung muoi lan
chung muoi mui
chung muoi nguoi
chung muoi tieng
chung nam bua
chung nam cai
chung nam cho
chung nam cu
chung nam nguoi
chung nam tieng
chung nao
chung quanh
chung sau bang
chung sau bua
chung sau cai
chung sau cho
chung sau cu
chung sau dong
chung sau lan
chung sau mui
chung sau nguoi
chung sau tieng
chung tam bua
chung tam cai
chung tam cho
chung tam cu
chung tam nguoi
chung tam tieng
chung toc
chuoc than
chup hinh
chup len
chuyen gioi
chuyen tien
chuyển giới
chuyển tiền
chuộc thân
chân mày
chân trần
chân đất
chém chết
chén bát
chén dĩa
chì chiết
chìa khóa
chín lần
chính phủ
chính quyền
chính thức
chóng mặt
chùa chiền
chăm sóc
chạy thoát
chạy trốn
chảo dầu
chảy máu
chảy máu cam
chảy nước mắt
chấn thương
chấn thương sọ não
chấn động não
chẳng ai
chặn đường
chết bầm
chết đi
chị em
chịu hết nổi
chịu đựng
chống lại
chỗ kín
chỗ làm
chỗ ngủ
chục lần
chụp hình
chụp lén
chủ nhật
chủng tộc
chứng cứ
chừng ba bảng
chừng ba bữa
chừng ba chỗ
chừng ba cái
chừng ba cú
chừng ba lần
chừng ba mũi
chừng ba người
chừng ba tiếng
chừng ba đồng
chừng bảy bảng
chừng bảy bữa
chừng bảy chỗ
chừng bảy cái
chừng bảy cú
chừng bảy lần
chừng bảy mũi
chừng bảy người
chừng bảy tiếng
chừng bảy đồng
chừng bốn bảng
chừng bốn bữa
chừng bốn chỗ
chừng bốn cái
chừng bốn cú
chừng bốn lần
chừng bốn mũi
chừng bốn người
chừng bốn tiếng
chừng bốn đồng
chừng chín bảng
chừng chín bữa
chừng chín chỗ
chừng chín cái
chừng chín cú
chừng chín lần
chừng chín mũi
chừng chín người
chừng chín tiếng
chừng chín đồng
chừng hai bảng
chừng hai bữa
chừng hai chỗ
chừng hai cái
chừng hai cú
chừng hai lần
chừng hai mũi
chừng hai người
chừng hai tiếng
chừng hai đồng
chừng mười bảng
chừng mười bữa
chừng mười chỗ
chừng mười cái
chừng mười cú
chừng mười lần
chừng mười mũi
chừng mười người
chừng mười tiếng
chừng mười đồng
chừng một bảng
chừng một bữa
chừng một chỗ
chừng một cái
chừng một cú
chừng một lần
chừng một mũi
chừng một người
chừng một tiếng
chừng một đồng
chừng nào
chừng năm bảng
chừng năm bữa
chừng năm chỗ
chừng năm cái
chừng năm cú
chừng năm lần
chừng năm mũi
chừng năm người
chừng năm tiếng
chừng năm đồng
chừng sáu bảng
chừng sáu bữa
chừng sáu chỗ
chừng sáu cái
chừng sáu cú
chừng sáu lần
chừng sáu mũi
chừng sáu người
chừng sáu tiếng
chừng sáu đồng
chừng tám bảng
chừng tám bữa
chừng tám chỗ
chừng tám cái
chừng tám cú
chừng tám lần
chừng tám mũi
chừng tám người
chừng tám tiếng
chừng tám đồng
chửi bới
chửi rủa
chửi thề
co ai
co bac
co chan
co cuc
co doc
co don
co giat
co giật
co hong
co lap
co tay
co thai
co the
co toi
coi thuong
coi thường
com nguoi
com thua
con bo
con bò
con cai
con cho
con chung
con chó
con cái
con di
con diem
con heo
con khi
con khung
con khùng
con khỉ
con mat
con mắt
con nit
con nít
con rieng
con riêng
con trinh
con điếm
con đĩ
cong bang
cong cong
cong lao
cong tac xa hoi
cong tay
cong ty
cong viec
cu dam
cua chinh
cua hoi mon
cua kinh
cua so
cuc kho
cui cho
cung quan
cuoc doi
cuoc song
cuoi hoi
cuoi nam
cuoi thang
cuoi tuan
cuong ep
cuong hiep
cup dien
cup may
cut di
cut ve
cut ve nuoc
cuu giup
cuu mang
cuối năm
cuối tháng
cuối tuần
cuộc sống
cuộc đời
cá độ
cái bụng
cái cằm
cái giường
cái gối
cái hàm
cái lưỡi
cái mũi
cái mền
cái ngực
cái răng
cái tát
cái đùi
cán chổi
cánh tay
câm miệng
câm mồm
cây chổi
cây gậy
cây lau
cây son
cãi lại
còn trinh
còng tay
có ai
có thai
có tội
cô lập
cô đơn
cô độc
công bằng
công cộng
công lao
công ty
công tác xã hội
công việc
cùi chỏ
cùng quẫn
cú đấm
cúp máy
cúp điện
cút về
cút về nước
cút đi
căm ghét
căm thù
căng thẳng
cơ cực
cơ thể
cơm nguội
cơm thừa
cưới hỏi
cưỡng hiếp
cưỡng ép
cả ngày
cả người
cấm đến gần
cấp cứu
cầm búa
cầm dao
cầm gậy
cầm tù
cần sa
cầu cứu
cầu thang
cầu xin
cắn răng
cắt nước
cắt tóc
cắt điện
cổ chân
cổ họng
cổ tay
cờ bạc
của hồi môn
cứu giúp
cứu mạng
cửa chính
cửa kính
cửa sổ
cực khổ
da den
da man
da mau
da màu
da trang
da trắng
da vang
da vàng
da đen
dai tai
dam chet
dam cuoi
dam goi
dam hoi
dam ke
dam nhan
dam noi
dam ra
dam tin
dam to cao
dam ve
dan ba hu
dan ti nan
dang doi
dang sau
dang thuong
danh dap
danh du
danh dự
danh ghen
danh lai
dao bep
dao bếp
dao lam
dao phay
dao thai
dao thái
dap cua
dap dien thoai
dap may
dap pha
dau bung
dau dam
dau don
dau goi
dau kho
dau lung
dau nam
dau soi
dau thang
dau tim
dau toc
dau tuan
day chuyen
day dien
day nghien
day nit
day thung
day xich
de doa
dem den muoi
dem khuya
dem ngay
dem toi muoi
den pin
deo bam
di bo
di chet di
di cho
di choi
di chua
di diem
di duong
di khach
di kham
di lai
di lam
di le
di thua
di tre
di tu
di ve
dich thuat
dien khung
dien thoai
dieu thuoc
dinh vi
do an
do ban
do cho
do con lon
do di
do heo
do loi
do lot
do nha que
do rac
do thua
do xang
doa bo
doa dot
doa giet
doa tat
doc ac
doc duong
doc tin nhan
doc trom
doi khat
doi la
doi moi
doi tien
don dep
don di
don ra
don tu
dong kinh
dong thai
dong tinh
dong toc
dua tin
duoi duong
duoi khoi
duoi viec
duong cung
duong day
duong day nong
dái tai
dám gọi
dám kể
dám nhắn
dám nói
dám ra
dám tin
dám tố cáo
dám về
dân tị nạn
dây chuyền
dây nịt
dây thừng
dây xích
dây điện
dã man
dòng tộc
dơ bẩn
dưới đường
dầu sôi
dập máy
dịch thuật
dọa bỏ
dọa giết
dọa tạt
dọa đốt
dọc đường
dọn dẹp
dọn ra
dọn đi
ep buoc
gam giuong
gan day
gan sang
gao thet
gap doi
gap muoi
gat gam
gay chan
gay rang
gay tay
gay xuong
ghen tuong
ghen tuông
ghet bo
ghi am
ghi âm
ghét bỏ
gi dao
gia dinh
gia truong
gia đình
giam giu
giam giữ
giam long
giam lỏng
giam sat
giat do
giat giu
giat khan
giat toc
giay dep
giay khai sinh
giay to
giay ve sinh
giet chet
giet nguoi
giu tien
giua duong
giup do
giày dép
giám sát
giúp đỡ
giấy khai sinh
giấy ly hôn
giấy tờ
giấy vệ sinh
giật khăn
giật tóc
giặt giũ
giặt đồ
giết chết
giết người
giữ tiền
giữa đường
goi canh sat
goi dien
goi video
got chan
gui tien
guong mat
gào thét
gãy chân
gãy răng
gãy tay
gãy xương
gí dao
gót chân
gương mặt
gạt gẫm
gấp mười
gấp đôi
gầm giường
gần sáng
gần đây
gọi cảnh sát
gọi video
gọi điện
gửi tiền
hai ba lan
hai ba lần
hai ba nguoi
hai ba người
hai lan
hai lần
hai mui
hai mũi
hai nam nay
hai năm nay
ham doa
ham hiep
ham rang
hang ngay
hanh ha
hanh hung
hanh khach
hanh lang
hanh phuc
hau toa
hen xui
het cach
het duong
hiep dam
hinh nong
hiếp dâm
hiền lành
hiền từ
ho hang
ho tro
hoang hot
hoang so
hoi ham
hoi han
hoi mon
hoi thui
hom kia
hom nay
hom qua
hom roi
hom truoc
home office
hon lao
hon me
hop dong
hoảng hốt
hoảng loạn
hoảng sợ
hu doa
hu hong
hu than
hung du
hung dữ
hung hang
hung hăng
hung thu
hung thủ
hy vong
hy vọng
hàm răng
hàng ngày
hàng trắng
hành hung
hành hạ
hành khách
hành lang
hãm hiếp
hên xui
hình nóng
hôi hám
hôi thúi
hôm kia
hôm nay
hôm qua
hôm rồi
hôm trước
hôn mê
hù dọa
hăm dọa
hư hỏng
hư thân
hạnh phúc
hầu tòa
hằng ngày
hết cách
hết đường
họ hàng
hối hận
hồi môn
hỗ trợ
hỗn láo
hợp đồng
im lang
im lặng
ke dao
ke thu
ke xau
keo cat
keo toc
ket hon
keu cuu
khai sinh
kham thai
khan tang
khan trum
khang cu
khap nguoi
khat nuoc
khau mui
khi nao
khi nào
khiep so
khieu nai
khinh bi
khinh bỉ
khinh thuong
khinh thường
khiếp sợ
khiếu nại
kho cuc
kho khan
kho so
kho tho
khoa trai
khoang ba bang
khoang ba bua
khoang ba cai
khoang ba cho
khoang ba cu
khoang ba dong
khoang ba lan
khoang ba mui
khoang ba nguoi
khoang ba tieng
khoang bay bang
khoang bay bua
khoang bay cai
khoang bay cho
khoang bay cu
khoang bay dong
khoang bay lan
khoang bay mui
khoang bay nguoi
khoang bay tieng
khoang bon bang
khoang bon bua
khoang bon cai
khoang bon cho
khoang bon cu
khoang bon dong
khoang bon lan
khoang bon mui
khoang bon nguoi
khoang bon tieng
khoang chin bang
khoang chin bua
khoang chin cai
khoang chin cho
khoang chin cu
khoang chin dong
khoang chin lan
khoang chin mui
khoang chin nguoi
khoang chin tieng
khoang hai bang
khoang hai bua
khoang hai cai
khoang hai cho
khoang hai cu
khoang hai dong
khoang hai lan
khoang hai mui
khoang hai nguoi
khoang hai tieng
khoang mot bang
khoang mot bua
khoang mot cai
khoang mot cho
khoang mot cu
khoang mot dong
khoang mot lan
khoang mot mui
khoang mot nguoi
khoang mot tieng
khoang muoi bang
khoang muoi bua
khoang muoi cai
khoang muoi cho
khoang muoi cu
khoang muoi dong
khoang muoi lan
khoang muoi mui
khoang muoi nguoi
khoang muoi tieng
khoang nam bang
khoang nam bua
khoang nam cai
khoang nam cho
khoang nam cu
khoang nam dong
khoang nam lan
khoang nam mui
khoang nam nguoi
khoang nam tieng
khoang sau bang
khoang sau bua
khoang sau cai
khoang sau cho
khoang sau cu
khoang sau dong
khoang sau lan
khoang sau mui
khoang sau nguoi
khoang sau tieng
khoang tam bang
khoang tam bua
khoang tam cai
khoang tam cho
khoang tam cu
khoang tam dong
khoang tam lan
khoang tam mui
khoang tam nguoi
khoang tam tieng
khoc loc
khoc thet
khoi kien
khon nan
khong ai
khong che
khong dam
khong may
khoảng ba bảng
khoảng ba bữa
khoảng ba chỗ
khoảng ba cái
khoảng ba cú
khoảng ba lần
khoảng ba mũi
khoảng ba người
khoảng ba tiếng
khoảng ba đồng
khoảng bảy bảng
khoảng bảy bữa
khoảng bảy chỗ
khoảng bảy cái
khoảng bảy cú
khoảng bảy lần
khoảng bảy mũi
khoảng bảy người
khoảng bảy tiếng
khoảng bảy đồng
khoảng bốn bảng
khoảng bốn bữa
khoảng bốn chỗ
khoảng bốn cái
khoảng bốn cú
khoảng bốn lần
khoảng bốn mũi
khoảng bốn người
khoảng bốn tiếng
khoảng bốn đồng
khoảng chín bảng
khoảng chín bữa
khoảng chín chỗ
khoảng chín cái
khoảng chín cú
khoảng chín lần
khoảng chín mũi
khoảng chín người
khoảng chín tiếng
khoảng chín đồng
khoảng hai bảng
khoảng hai bữa
khoảng hai chỗ
khoảng hai cái
khoảng hai cú
khoảng hai lần
khoảng hai mũi
khoảng hai người
khoảng hai tiếng
khoảng hai đồng
khoảng mười bảng
khoảng mười bữa
khoảng mười chỗ
khoảng mười cái
khoảng mười cú
khoảng mười lần
khoảng mười mũi
khoảng mười người
khoảng mười tiếng
khoảng mười đồng
khoảng một bảng
khoảng một bữa
khoảng một chỗ
khoảng một cái
khoảng một cú
khoảng một lần
khoảng một mũi
khoảng một người
khoảng một tiếng
khoảng một đồng
khoảng năm bảng
khoảng năm bữa
khoảng năm chỗ
khoảng năm cái
khoảng năm cú
khoảng năm lần
khoảng năm mũi
khoảng năm người
khoảng năm tiếng
khoảng năm đồng
khoảng sáu bảng
khoảng sáu bữa
khoảng sáu chỗ
khoảng sáu cái
khoảng sáu cú
khoảng sáu lần
khoảng sáu mũi
khoảng sáu người
khoảng sáu tiếng
khoảng sáu đồng
khoảng tám bảng
khoảng tám bữa
khoảng tám chỗ
khoảng tám cái
khoảng tám cú
khoảng tám lần
khoảng tám mũi
khoảng tám người
khoảng tám tiếng
khoảng tám đồng
khuon mat
khuya lac
khuya lắc
khuyu tay
khuôn mặt
khuỷu tay
khám thai
kháng cự
khát nước
khâu mũi
khó khăn
khó thở
khóa cửa
khóa trái
khóc lóc
khóc thét
không ai
không dám
không giấy vệ sinh
không may
khăn tang
khăn trùm
khắp người
khỏa thân
khốn nạn
khống chế
khổ cực
khổ sở
khởi kiện
kiem soat
kiem tra
kien tung
kiet suc
kinh cua so
kiểm soát
kiểm tra
kiện tụng
kiệt sức
ky giay
ky ten
ky thi
kéo cắt
kéo tóc
kêu cứu
kính cửa sổ
ký giấy
ký tên
kẻ thù
kẻ xấu
kết hôn
kề dao
kỳ thị
la het
la hét
la lang
la loi
la làng
la lối
lam ca
lam chung
lam cong
lam dem
lam don
lam giay
lam khong cong
lam khong luong
lam lo
lam muon
lam nhuc
lam phien
lam quan quat
lam sao
lam them
lam thue
lam tien
lam tinh
lam viec
lam vo
lan cuoi
lan nao
lan nay
lang loan
lang ma
lap bien ban
lau nam
lau nay
lay loi khai
lay luc
lay tien
lech ham
len xe
lenh bao ve
lenh cam
lien lac
liet giuong
liên lạc
liệt giường
lo au
lo lang
lo lắng
lo so
lo suoi
lo sợ
lo tai
lo âu
loi dung
loi khai
lot do
lot quan ao
lua dao
lua doi
lua gat
luc dien thoai
luc tui
luong thang
ly di
ly dị
ly hon
ly hôn
ly nuoc
ly nước
ly than
ly thân
ly trà
làm ca
làm chứng
làm công
làm giấy
làm không công
làm không lương
làm lơ
làm mướn
làm nhục
làm phiền
làm quần quật
làm sao
làm thuê
làm thêm
làm tiền
làm tình
làm việc
làm đêm
làm đơn
lâu nay
lâu năm
lên xe
lò sưởi
lòng tin
lông mày
lăng loàn
lăng mạ
lương thiện
lương tháng
lương tâm
lạy lục
lấy lời khai
lấy tiền
lần cuối
lần nào
lần này
lập biên bản
lệch hàm
lệnh bảo vệ
lệnh cấm
lỗ tai
lột quần áo
lột đồ
lời khai
lợi dụng
lục túi
lục điện thoại
lục đồ
lừa dối
lừa gạt
lừa đảo
ma tau
ma tuy
ma túy
mai dam
mang chui
mang nhi
mang nhiec
mang thai
mang xa hoi
mat ca
mat chia
mat day
mat hi
mat lien lac
mat mat
mat mau
mat mui
mat ngu
mat trinh
mat troi
mat xech
mau cam
mau me
may giat
may lan
may ma
may man
may mà
may mắn
may nam
may nam nay
may quay
may sao
may suoi
may thang
may thang nay
may tinh
met moi
mi mat
miet thi
miệt thị
mo uoc
moc ao
moi ngay
moi ro
mong dit
mong muon
mong muốn
mong tay
mot minh
mot nua
mu mit
mua dong
mua he
mua thu
mua xuan
muoi lan
muoi mui
muon no
màng nhĩ
máu cam
máu me
máy giặt
máy quay
máy sưởi
máy tính
mã tấu
mí mắt
móc áo
móng tay
mông đít
mù mịt
mùa hè
mùa thu
mùa xuân
mùa đông
mơ ước
mười lần
mười mũi
mượn nợ
mại dâm
mạng xã hội
mất chìa
mất dạy
mất liên lạc
mất máu
mất mặt
mất ngủ
mất trinh
mấy lần
mấy năm
mấy năm nay
mấy tháng
mấy tháng nay
mắng chửi
mắng nhiếc
mắt cá
mắt hí
mắt xếch
mặt mũi
mặt trời
mệt mỏi
mọi rợ
mỗi ngày
một mình
một nửa
nam bay nguoi
nam dam
nam lan
nam mui
nam nam nay
nam nay
nam ngoai
nam roi
nam sau nguoi
nam toc
nam truoc
nam vien
nan nhan
nang lai
nau an
nau com
nem da
nem gach
nem trung
nga cau thang
nga xe
ngan hang
ngat xiu
ngay ba bua
ngay ba buoi
ngay ba ca
ngay ba chen
ngay ba cu
ngay ba lan
ngay ba ly
ngay ba tieng
ngay ba vien
ngay bay bua
ngay bay buoi
ngay bay ca
ngay bay chen
ngay bay cu
ngay bay lan
ngay bay ly
ngay bay tieng
ngay bay vien
ngay bon bua
ngay bon buoi
ngay bon ca
ngay bon chen
ngay bon cu
ngay bon lan
ngay bon ly
ngay bon tieng
ngay bon vien
ngay chin bua
ngay chin buoi
ngay chin ca
ngay chin chen
ngay chin cu
ngay chin lan
ngay chin ly
ngay chin tieng
ngay chin vien
ngay dem
ngay hai bua
ngay hai buoi
ngay hai ca
ngay hai chen
ngay hai cu
ngay hai lan
ngay hai ly
ngay hai tieng
ngay hai vien
ngay hom qua
ngay hom sau
ngay mai
ngay mot bua
ngay mot buoi
ngay mot ca
ngay mot chen
ngay mot cu
ngay mot lan
ngay mot ly
ngay mot tieng
ngay mot vien
ngay muoi bua
ngay muoi buoi
ngay muoi ca
ngay muoi chen
ngay muoi cu
ngay muoi lan
ngay muoi ly
ngay muoi tieng
ngay muoi vien
ngay nam bua
ngay nam buoi
ngay nam ca
ngay nam chen
ngay nam cu
ngay nam lan
ngay nam ly
ngay nam tieng
ngay nam vien
ngay sau bua
ngay sau buoi
ngay sau ca
ngay sau chen
ngay sau cu
ngay sau lan
ngay sau ly
ngay sau tieng
ngay sau vien
ngay tam bua
ngay tam buoi
ngay tam ca
ngay tam chen
ngay tam cu
ngay tam lan
ngay tam ly
ngay tam tieng
ngay tam vien
nghe len
nghe lén
nghe tin
ngheo doi
ngheo kho
nghet tho
nghèo khổ
nghèo đói
nghẹt thở
ngoai duong
ngon cai
ngon tay
ngop tho
ngoài đường
nguoi gia
nguoi la
nguoi ta
ngày ba buổi
ngày ba bữa
ngày ba ca
ngày ba chén
ngày ba cữ
ngày ba ly
ngày ba lần
ngày ba tiếng
ngày ba viên
ngày bảy buổi
ngày bảy bữa
ngày bảy ca
ngày bảy chén
ngày bảy cữ
ngày bảy ly
ngày bảy lần
ngày bảy tiếng
ngày bảy viên
ngày bốn buổi
ngày bốn bữa
ngày bốn ca
ngày bốn chén
ngày bốn cữ
ngày bốn ly
ngày bốn lần
ngày bốn tiếng
ngày bốn viên
ngày chín buổi
ngày chín bữa
ngày chín ca
ngày chín chén
ngày chín cữ
ngày chín ly
ngày chín lần
ngày chín tiếng
ngày chín viên
ngày hai buổi
ngày hai bữa
ngày hai ca
ngày hai chén
ngày hai cữ
ngày hai ly
ngày hai lần
ngày hai tiếng
ngày hai viên
ngày hôm qua
ngày hôm sau
ngày mai
ngày mười buổi
ngày mười bữa
ngày mười ca
ngày mười chén
ngày mười cữ
ngày mười ly
ngày mười lần
ngày mười tiếng
ngày mười viên
ngày một buổi
ngày một bữa
ngày một ca
ngày một chén
ngày một cữ
ngày một ly
ngày một lần
ngày một tiếng
ngày một viên
ngày năm buổi
ngày năm bữa
ngày năm ca
ngày năm chén
ngày năm cữ
ngày năm ly
ngày năm lần
ngày năm tiếng
ngày năm viên
ngày sáu buổi
ngày sáu bữa
ngày sáu ca
ngày sáu chén
ngày sáu cữ
ngày sáu ly
ngày sáu lần
ngày sáu tiếng
ngày sáu viên
ngày tám buổi
ngày tám bữa
ngày tám ca
ngày tám chén
ngày tám cữ
ngày tám ly
ngày tám lần
ngày tám tiếng
ngày tám viên
ngày đêm
ngã cầu thang
ngã xe
ngón cái
ngón tay
người già
người lạ
người ta
ngất xỉu
ngộp thở
nha cua
nha kho
nha que
nha tam
nha tam lanh
nha ve sinh
nha xe
nhan chung
nhan cuoi
nhan nhin
nhan pham
nhan quyen
nhan tin
nhau nhet
nhiec moc
nhiem trung
nhieu lan
nhieu nam
nhin doi
nhin nhuc
nhiếc móc
nhiều lần
nhiều năm
nhiễm trùng
nho nuoc bot
nho nuoc mieng
nhot trong
nhu the
nhu vay
nhuc ma
nhuc nha
nhà cửa
nhà kho
nhà quê
nhà tạm lánh
nhà tắm
nhà vệ sinh
nhà xe
nhân chứng
nhân phẩm
nhân quyền
như thế
như vậy
nhẫn cưới
nhẫn nhịn
nhận tin
nhậu nhẹt
nhắn tin
nhịn nhục
nhịn đói
nhốt trong
nhổ nước bọt
nhổ nước miếng
nhục mạ
nhục nhã
no luong
no nan
noi canh
noi com
noi doi
noi lao
noi moc
noi nang
noi tru an
noi xau
non mua
nong gian
nong tinh
nua dem
nua khuya
nua luong
nua thang
nua thang luong
nuoc bot
nuoc hoa
nuoc lanh
nuoc loc
nuoc mat
nuoc may
nuoc mieng
nuoc soi
ném gạch
ném trứng
ném đá
nói dối
nói láo
nói móc
nói năng
nói xấu
nóng giận
nóng tính
nôn mửa
năm bảy người
năm lần
năm mũi
năm nay
năm ngoái
năm năm nay
năm rồi
năm sáu người
năm trước
nơi trú ẩn
nước bọt
nước hoa
nước lạnh
nước lọc
nước miếng
nước máy
nước mắt
nước sôi
nạn nhân
nấu cơm
nấu ăn
nắm tóc
nắm đấm
nặng lãi
nồi canh
nồi cơm
nợ lương
nợ nần
nửa khuya
nửa lương
nửa tháng
nửa tháng lương
nửa đêm
o ghep
o khoa
oan uc
oan uong
oan uổng
oan ức
ong nuoc
ong quyen
ong sat
pha cua
pha do
pha thai
phai chi
pham toi
phan biet
phan biet chung toc
phan biet doi xu
phan mem
phan nua
phia sau
phia truoc
phong cap cuu
phong khach
phong ngu
phong tam
phu ne
phu nu
phá cửa
phá thai
phá đồ
phân biệt
phân biệt chủng tộc
phân biệt đối xử
phân nửa
phía sau
phía trước
phòng cấp cứu
phòng khách
phòng ngủ
phòng tắm
phù nề
phạm tội
phải chi
phản kháng
phần mềm
phẩm giá
phụ nữ
quai ham
quai hàm
quan ao
quan he
quan he tinh duc
quan hệ
quan hệ tình dục
quan lot
quan tam
quan trong
quan trọng
quan tâm
quay len
quay lén
quay phim
quay roi
que mua
quy lay
quy su
quyen hanh
quyen loi
quyt luong
quyền hành
quyền lợi
quê mùa
quấy rối
quần lót
quần áo
quỳ lạy
quỵt lương
quỷ sứ
ra duong
ra toa
ra tòa
ra đường
rac ruoi
rach da
rach moi
rinh rap
roi nuoc mat
rua bat
rua chen
rui ro
run ray
run rẩy
run so
run sợ
ruong bo
ruot duoi
rut tien
ruồng bỏ
rác rưởi
rách da
rách môi
rình rập
rút tiền
rơi nước mắt
rượt đuổi
rủi ro
rửa bát
rửa chén
sam so
san sau
san truoc
sang nay
sang som
sao dam
sao dám
sao vay
sao vậy
sau lan
sau mui
say ruou
say rượu
say thai
say xin
say xỉn
si nhuc
siet co
sinh le
sinh no
sinh nở
siết cổ
so chet
so cuu
so hai
so ho khau
so mo
so set
so tiet kiem
son moi
son môi
song chet
song chung
song mui
song nho
song sot
sung tim
sung vu
suong mu
suot ngay
suốt ngày
sàm sỡ
sáng nay
sáng sớm
sáu lần
sáu mũi
sân sau
sân trước
sính lễ
sơ cứu
sưng tím
sưng vù
sương mù
sẩy thai
sỉ nhục
sống chung
sống chết
sống mũi
sống nhờ
sống sót
sổ hộ khẩu
sổ tiết kiệm
sờ mó
sợ chết
sợ hãi
sợ sệt
tai sao
tam ba bang
tam ba bua
tam ba cai
tam ba cho
tam ba cu
tam ba dong
tam ba lan
tam ba mui
tam ba nguoi
tam ba tieng
tam bay bang
tam bay bua
tam bay cai
tam bay cho
tam bay cu
tam bay dong
tam bay lan
tam bay mui
tam bay nguoi
tam bay tieng
tam bon bang
tam bon bua
tam bon cai
tam bon cho
tam bon cu
tam bon dong
tam bon lan
tam bon mui
tam bon nguoi
tam bon tieng
tam chin bang
tam chin bua
tam chin cai
tam chin cho
tam chin cu
tam chin dong
tam chin lan
tam chin mui
tam chin nguoi
tam chin tieng
tam giam
tam hai bua
tam hai cai
tam hai cho
tam hai cu
tam hai nguoi
tam hai tieng
tam ly
tam mot bang
tam mot bua
tam mot cai
tam mot cho
tam mot cu
tam mot dong
tam mot lan
tam mot mui
tam mot nguoi
tam mot tieng
tam muoi bang
tam muoi bua
tam muoi cai
tam muoi cho
tam muoi cu
tam muoi dong
tam muoi lan
tam muoi mui
tam muoi nguoi
tam muoi tieng
tam nam bua
tam nam cai
tam nam cho
tam nam cu
tam nam nguoi
tam nam tieng
tam nem
tam rua
tam sau bang
tam sau bua
tam sau cai
tam sau cho
tam sau cu
tam sau dong
tam sau lan
tam sau mui
tam sau nguoi
tam sau tieng
tam su
tam tam bua
tam tam cai
tam tam cho
tam tam cu
tam tam nguoi
tam tam tieng
tam than
tam trang
tan bao
tan nhan
tan thuoc
tap the
tat axit
tat den
tat may
tat nuoc
tau cong
tau khua
te liet
te nga
te xe
thai nhi
than the
thang cho
thang khung
thang luong
thang may
thang máy
thang nay
thang roi
thang sau
thang truoc
thanh go
thanh gỗ
thanh nien
thanh niên
thanh ra
thanh sat
thanh sắt
thanh that
thanh vien
that long
that lung
that vong
the gioi
the kia
the nao
the nay
then cua
then cửa
theo doi
theo dõi
thiet thoi
thiet tinh
thieu nien
thieu thon
thiếu niên
thiếu thốn
thiệt thòi
thiệt tình
tho doc
thoat khoi
thoat than
thong dich
thoát khỏi
thoát thân
thu bay
thu ghet
thu pham
thu sau
thu that
thua kien
thuoc la
thuoc ngu
thuong hai
thuong tat
thuong tich
thuốc lá
thuốc ngủ
thành công
thành ra
thành thật
thành viên
thái dương
tháng lương
tháng này
tháng rồi
tháng sau
tháng trước
thân mình
thân thể
thì ai
thông dịch
thù ghét
thù hằn
thú thật
thưa kiện
thương hại
thương tích
thương tật
thất vọng
thật lòng
thắt lưng
thằng chó
thằng khùng
thế giới
thế kia
thế nào
thế này
thở dốc
thủ phạm
thứ bảy
thứ hai
thứ năm
thứ sáu
thứ tư
thức trắng
tien an
tien bac
tien coc
tien cong
tien cuoi
tien danh dum
tien loi
tien luong
tien mat
tien mung
tien nha
tien no
tien phat
tien tiet kiem
tieng chui
tieng dong
tieng het
tieng khoc
tieng la
tiep khach
tim bam
tim dap
tim đập
tin cay
tin cậy
tin lời
tin nhắn
tin tưởng
tinh cam
tinh day
tinh duc
tinh thuong
tinh yeu
tiếng chửi
tiếng hét
tiếng khóc
tiếng la
tiếng động
tiếp khách
tiền bạc
tiền công
tiền cưới
tiền cọc
tiền dành dụm
tiền lương
tiền lời
tiền mặt
tiền mừng
tiền nợ
tiền phạt
tiền tiết kiệm
tiền ăn
to cao
to giac
to mo sang
toc tai
toi ba bang
toi ba bua
toi ba cai
toi ba cho
toi ba cu
toi ba dong
toi ba lan
toi ba mui
toi ba nguoi
toi ba tieng
toi bay bang
toi bay bua
toi bay cai
toi bay cho
toi bay cu
toi bay dong
toi bay lan
toi bay mui
toi bay nguoi
toi bay tieng
toi bon bang
toi bon bua
toi bon cai
toi bon cho
toi bon cu
toi bon dong
toi bon lan
toi bon mui
toi bon nguoi
toi bon tieng
toi chin bang
toi chin bua
toi chin cai
toi chin cho
toi chin cu
toi chin dong
toi chin lan
toi chin mui
toi chin nguoi
toi chin tieng
toi hai bang
toi hai bua
toi hai cai
toi hai cho
toi hai cu
toi hai dong
toi hai lan
toi hai mui
toi hai nguoi
toi hai tieng
toi hom qua
toi loi
toi mot bang
toi mot bua
toi mot cai
toi mot cho
toi mot cu
toi mot dong
toi mot lan
toi mot mui
toi mot nguoi
toi mot tieng
toi muoi bang
toi muoi bua
toi muoi cai
toi muoi cho
toi muoi cu
toi muoi dong
toi muoi lan
toi muoi mui
toi muoi nguoi
toi muoi tieng
toi nam bang
toi nam bua
toi nam cai
toi nam cho
toi nam cu
toi nam dong
toi nam lan
toi nam mui
toi nam nguoi
toi nam tieng
toi nay
toi nghiep
toi pham
toi qua
toi sau bang
toi sau bua
toi sau cai
toi sau cho
toi sau cu
toi sau dong
toi sau lan
toi sau mui
toi sau nguoi
toi sau tieng
toi tam bang
toi tam bua
toi tam cai
toi tam cho
toi tam cu
toi tam dong
toi tam lan
toi tam mui
toi tam nguoi
toi tam tieng
ton thuong
tra dua
tra gop
tra no
tra thu
trac net
trai can
tram cam
tram xe buyt
trang diem
trang điểm
tren duong
tren mang
trinh bao
trinh tiet
trinh tiết
troi danh
troi lanh
troi mua
troi tay
tron di
tron thoat
trong can
tru luong
trua nay
trung binh
trung bình
trung tam
trung tâm
truy duoi
truy đuổi
trên mạng
trên đường
trình báo
trói tay
trăm lần
trưa nay
trại cần
trạm xe buýt
trả góp
trả nợ
trả thù
trả đũa
trầm cảm
trần truồng
trắc nết
trốn thoát
trốn đi
trồng cần
trời lạnh
trời mưa
trời đánh
trừ lương
tu ai
tu bua
tu choi
tu do
tu khi
tu lo
tu luc
tu mat
tu ngay
tu sat
tu trach
tu tu
tu van
tua vit
tua vít
tuan nay
tuan qua
tuan roi
tuan truoc
tui ho
tui nhuc
tui than
tung hinh
tung hình
tung len mang
tung lên mạng
tung thieu
tung tin
tuong lai
tuyet roi
tuyet vong
tuyết rơi
tuyệt vọng
tuần này
tuần qua
tuần rồi
tuần trước
tàn bạo
tàn nhẫn
tàn thuốc
tàu cộng
tàu khựa
tám lần
tám mũi
tâm lý
tâm sự
tâm thần
tâm trạng
té ngã
té xe
tê liệt
tình cảm
tình dục
tình thương
tình yêu
tím bầm
tóc tai
túng thiếu
tư vấn
tương lai
tại sao
tạm giam
tạm lánh
tạt axit
tạt nước
tấm nệm
tầm ba bảng
tầm ba bữa
tầm ba chỗ
tầm ba cái
tầm ba cú
tầm ba lần
tầm ba mũi
tầm ba người
tầm ba tiếng
tầm ba đồng
tầm bảy bảng
tầm bảy bữa
tầm bảy chỗ
tầm bảy cái
tầm bảy cú
tầm bảy lần
tầm bảy mũi
tầm bảy người
tầm bảy tiếng
tầm bảy đồng
tầm bốn bảng
tầm bốn bữa
tầm bốn chỗ
tầm bốn cái
tầm bốn cú
tầm bốn lần
tầm bốn mũi
tầm bốn người
tầm bốn tiếng
tầm bốn đồng
tầm chín bảng
tầm chín bữa
tầm chín chỗ
tầm chín cái
tầm chín cú
tầm chín lần
tầm chín mũi
tầm chín người
tầm chín tiếng
tầm chín đồng
tầm hai bảng
tầm hai bữa
tầm hai chỗ
tầm hai cái
tầm hai cú
tầm hai lần
tầm hai mũi
tầm hai người
tầm hai tiếng
tầm hai đồng
tầm mười bảng
tầm mười bữa
tầm mười chỗ
tầm mười cái
tầm mười cú
tầm mười lần
tầm mười mũi
tầm mười người
tầm mười tiếng
tầm mười đồng
tầm một bảng
tầm một bữa
tầm một chỗ
tầm một cái
tầm một cú
tầm một lần
tầm một mũi
tầm một người
tầm một tiếng
tầm một đồng
tầm năm bảng
tầm năm bữa
tầm năm chỗ
tầm năm cái
tầm năm cú
tầm năm lần
tầm năm mũi
tầm năm người
tầm năm tiếng
tầm năm đồng
tầm sáu bảng
tầm sáu bữa
tầm sáu chỗ
tầm sáu cái
tầm sáu cú
tầm sáu lần
tầm sáu mũi
tầm sáu người
tầm sáu tiếng
tầm sáu đồng
tầm tám bảng
tầm tám bữa
tầm tám chỗ
tầm tám cái
tầm tám cú
tầm tám lần
tầm tám mũi
tầm tám người
tầm tám tiếng
tầm tám đồng
tập thể
tắm rửa
tắt máy
tắt đèn
tỉnh dậy
tố cáo
tố giác
tối hôm qua
tối nay
tối qua
tổn thương
tội lỗi
tội nghiệp
tội phạm
tới ba bảng
tới ba bữa
tới ba chỗ
tới ba cái
tới ba cú
tới ba lần
tới ba mũi
tới ba người
tới ba tiếng
tới ba đồng
tới bảy bảng
tới bảy bữa
tới bảy chỗ
tới bảy cái
tới bảy cú
tới bảy lần
tới bảy mũi
tới bảy người
tới bảy tiếng
tới bảy đồng
tới bốn bảng
tới bốn bữa
tới bốn chỗ
tới bốn cái
tới bốn cú
tới bốn lần
tới bốn mũi
tới bốn người
tới bốn tiếng
tới bốn đồng
tới chín bảng
tới chín bữa
tới chín chỗ
tới chín cái
tới chín cú
tới chín lần
tới chín mũi
tới chín người
tới chín tiếng
tới chín đồng
tới hai bảng
tới hai bữa
tới hai chỗ
tới hai cái
tới hai cú
tới hai lần
tới hai mũi
tới hai người
tới hai tiếng
tới hai đồng
tới mười bảng
tới mười bữa
tới mười chỗ
tới mười cái
tới mười cú
tới mười lần
tới mười mũi
tới mười người
tới mười tiếng
tới mười đồng
tới một bảng
tới một bữa
tới một chỗ
tới một cái
tới một cú
tới một lần
tới một mũi
tới một người
tới một tiếng
tới một đồng
tới năm bảng
tới năm bữa
tới năm chỗ
tới năm cái
tới năm cú
tới năm lần
tới năm mũi
tới năm người
tới năm tiếng
tới năm đồng
tới sáu bảng
tới sáu bữa
tới sáu chỗ
tới sáu cái
tới sáu cú
tới sáu lần
tới sáu mũi
tới sáu người
tới sáu tiếng
tới sáu đồng
tới tám bảng
tới tám bữa
tới tám chỗ
tới tám cái
tới tám cú
tới tám lần
tới tám mũi
tới tám người
tới tám tiếng
tới tám đồng
tờ mờ sáng
tủ lạnh
tủi hổ
tủi nhục
tủi thân
từ bữa
từ chối
từ khi
từ lúc
từ mặt
từ ngày
từ từ
từ đó
tự do
tự lo
tự sát
tự trách
tự tử
tự vẫn
tự ái
u tai
ua nuoc mat
uat han
uat uc
uoc mo
uong ruou
uong thuoc
uy hiep
uy hiếp
uất hận
uất ức
uống rượu
uống thuốc
van xin
vanh tai
vat va
vay nang lai
vay nặng lãi
ve nuoc
ve sinh
vet bam
vet can
vet cat
vet dao
vet phong
vet roi
vet seo
vet thuong
vi sao
via he
viem nhiem
viêm nhiễm
vo co
vo duyen
vo nhan dao
vo on
vo tich su
vo toi
vo tu
vo vong
vong vang
vu khong
vu khống
vu oan
vu phu
vung chay
vung dao
vung kin
vung vay
vành tai
vì sao
vòng vàng
vô cớ
vô duyên
vô dụng
vô lý
vô nhân đạo
vô sinh
vô tâm
vô tích sự
vô tư
vô tội
vô vọng
vô ơn
vùng chạy
vùng kín
vùng vẫy
vũ phu
vất vả
vết bầm
vết cắn
vết cắt
vết dao
vết phỏng
vết roi
vết sẹo
vết thương
về nước
vệ sinh
vỉa hè
xa hoi
xam hai
xang dau
xau ho
xe ao
xe buyt
xe buýt
xe dap
xe day
xe do
xe hoi
xe hơi
xe lan
xe lua
xe lăn
xe lửa
xe may
xe máy
xe noi
xe nôi
xe tai
xe thung
xe thùng
xe tải
xe đạp
xe đẩy
xeo di
xin giấy bác sĩ
xin loi
xin lỗi
xit son
xo nga
xo te
xom gieng
xua duoi
xua nay
xua đuổi
xuc pham
xui giuc
xui xeo
xui xẻo
xung quanh
xuong cut
xuong don
xuong ham
xuong hong
xuong song
xuong suon
xuong xe
xuống xe
xâm hại
xã hội
xé áo
xé đồ
xéo đi
xóm giềng
xô ngã
xô té
xúc phạm
xúi giục
xăng dầu
xưa nay
xương cụt
xương hàm
xương hông
xương sườn
xương sống
xương đòn
xấu hổ
xịt sơn
yen lanh
yen on
yen tam
yen than
yeu thuong
yên lành
yên thân
yên tâm
yên ổn
yêu thương
ác mộng
ác độc
ám ảnh
ánh mắt
áo dài
áo khoác
áo ngực
áo thun
áo ấm
âm đạo
ân hận
ép buộc
ù tai
ăn bám
ăn cháo đá bát
ăn chặn
ăn hại
ăn uống
đau bụng
đau khổ
đau lưng
đau tim
đau đớn
đay nghiến
đe dọa
đeo bám
đi bộ
đi chùa
đi chơi
đi chết đi
đi chợ
đi khách
đi khám
đi làm
đi lại
đi lễ
đi thưa
đi trễ
đi tù
đi về
đi đường
điên khùng
điếu thuốc
điện thoại
đuổi khỏi
đuổi việc
đàn bà hư
đám cưới
đám hỏi
đáng thương
đáng đời
đánh ghen
đánh lại
đánh đập
đâm chết
đâu dám
đèn pin
đêm khuya
đêm ngày
đòi tiền
đói khát
đói lả
đôi môi
đĩ điếm
đơn từ
đưa tin
đường cùng
đường dây
đường dây nóng
đầu gối
đầu năm
đầu tháng
đầu tuần
đầu tóc
đập cửa
đập phá
đập điện thoại
đằng sau
đếm tới mười
đếm đến mười
định vị
đọc tin nhắn
đọc trộm
đồ chó
đồ con lợn
đồ heo
đồ lót
đồ nhà quê
đồ rác
đồ ăn
đồ đĩ
đồng tính
đổ lỗi
đổ thừa
đổ xăng
độc ác
động kinh
động thai
ước mơ
ảnh khỏa thân
ảnh nóng
ấm nước
ấm nước sôi
ống nước
ống quyển
ống sắt
ổ khóa
ở ghép
ứa nước mắt
[phrase:lives-in]
chuyen den
chuyen toi
chuyển tới
chuyển đến
don den
don toi
dọn tới
dọn đến
huyen
huyện
lang
làng
o
que
que em o
que o
quê
quê em ở
quê ở
sinh o
sinh ở
song o
sống ở
thanh pho
thi tran
thành phố
thị trấn
tinh
tron tu
trốn từ
tỉnh
xa
xã
ở
[phrase:nation]
ai cap
ai cập
ai nhi lan
albania
an do
anbani
ba lan
ba tu
ba tư
bac han
bac kinh
bo dao nha
bắc hàn
bắc kinh
bồ đào nha
campuchia
chau phi
châu phi
cong hoa sec
cộng hòa séc
dai loan
dan an
dan anbani
dan ba lan
dan campuchia
dan han
dan hoa
dan lao
dan mach
dan nhat
dan phi
dan rumani
dan tau
dan thai
do thai
do thái
dong au
dong duc
dân anbani
dân ba lan
dân campuchia
dân hoa
dân hàn
dân lào
dân nhật
dân phi
dân rumani
dân thái
dân tàu
dân ấn
goc a
goc an
goc bac
goc cham
goc hoa
goc khmer
goc lao
goc mien
goc mong
goc nung
goc phi
goc tau
goc tay
goc thai
goc viet
gốc bắc
gốc chàm
gốc hoa
gốc khmer
gốc lào
gốc miên
gốc mông
gốc nùng
gốc phi
gốc thái
gốc tàu
gốc tày
gốc việt
gốc á
gốc ấn
ha lan
han quoc
ho chieu campuchia
ho chieu han
ho chieu lao
ho chieu thai
ho chieu trung quoc
ho chieu viet
ho chieu viet nam
hong kong
hà lan
hàn quốc
hồng kông
hộ chiếu campuchia
hộ chiếu hàn
hộ chiếu lào
hộ chiếu thái
hộ chiếu trung quốc
hộ chiếu việt
hộ chiếu việt nam
lao
lien xo
liên xô
lào
ma lai
mien dien
miến điện
na uy
nam duong
nam dương
nam han
nam hàn
nam phi
nguoi a rap
nguoi afghanistan
nguoi ai cap
nguoi ai nhi lan
nguoi albani
nguoi albania
nguoi an
nguoi an ba ni
nguoi an do
nguoi anbani
nguoi anh
nguoi ao
nguoi ba lan
nguoi ba tay
nguoi bac
nguoi bac han
nguoi bang la
nguoi bangladesh
nguoi bi
nguoi bo
nguoi bo dao nha
nguoi brazil
nguoi bulgaria
nguoi bun
nguoi bungari
nguoi cam
nguoi campuchia
nguoi canada
nguoi cham
nguoi chau phi
nguoi congo
nguoi cuoc
nguoi dai
nguoi dai han
nguoi dai loan
nguoi dao
nguoi den
nguoi do thai
nguoi duc
nguoi e de
nguoi e ri tre
nguoi eritrea
nguoi ethiopia
nguoi ghana
nguoi gia rai
nguoi goc a
nguoi goc hoa
nguoi goc phi
nguoi h mong
nguoi ha lan
nguoi han
nguoi hmong
nguoi hoa
nguoi hoi
nguoi hong kong
nguoi hung
nguoi hungary
nguoi hy lap
nguoi indonesia
nguoi irac
nguoi iran
nguoi iraq
nguoi ireland
nguoi jamaica
nguoi kenya
nguoi khmer
nguoi kosovo
nguoi kurd
nguoi lao
nguoi latvia
nguoi lit va
nguoi litva
nguoi ma
nguoi ma lai
nguoi malaysia
nguoi me
nguoi mexico
nguoi mien
nguoi mien dien
nguoi mong
nguoi muong
nguoi my
nguoi nai gie
nguoi nam
nguoi nam duong
nguoi nam phi
nguoi nepal
nguoi nga
nguoi nhat
nguoi nigeria
nguoi nung
nguoi pa kit
nguoi pakistan
nguoi phap
nguoi phi
nguoi phi chau
nguoi phi luat tan
nguoi philippin
nguoi philippines
nguoi romania
nguoi ru
nguoi ru ma ni
nguoi rumani
nguoi scotland
nguoi sec
nguoi sing
nguoi singapore
nguoi slovakia
nguoi somali
nguoi sri lanka
nguoi sudan
nguoi syria
nguoi tau
nguoi tay
nguoi tay ban nha
nguoi thai
nguoi tho
nguoi tho nhi ky
nguoi thuong
nguoi thuy si
nguoi tich lan
nguoi tiep
nguoi trieu tien
nguoi trung
nguoi trung quoc
nguoi u ca
nguoi uc
nguoi ucraina
nguoi ukraina
nguoi ukraine
nguoi viet
nguoi wales
nguoi xo ma li
nguoi xu wales
nguoi y
người afghanistan
người ai cập
người albani
người albania
người an ba ni
người anbani
người anh
người ba lan
người ba tây
người bangladesh
người brazil
người bulgaria
người bun
người bungari
người băng la
người bắc
người bắc hàn
người bỉ
người bồ
người bồ đào nha
người cam
người campuchia
người canada
người chàm
người châu phi
người chăm
người congo
người cuốc
người dao
người do thái
người eritrea
người ethiopia
người ghana
người gia rai
người gốc hoa
người gốc phi
người gốc á
người h mông
người hmong
người hoa
người hong kong
người hung
người hungary
người hy lạp
người hà lan
người hàn
người hồi
người hồng kông
người indonesia
người irac
người iran
người iraq
người ireland
người jamaica
người kenya
người khmer
người kosovo
người kurd
người latvia
người litva
người lào
người lít va
người malaysia
người mexico
người miên
người miến
người miến điện
người mã
người mã lai
người mông
người mường
người mễ
người mỹ
người nai giê
người nam
người nam dương
người nam phi
người nepal
người nga
người nhật
người nigeria
người nùng
người pa kít
người pakistan
người phi
người phi châu
người phi luật tân
người philippin
người philippines
người pháp
người romania
người ru
người ru ma ni
người rumani
người scotland
người sing
người singapore
người slovakia
người somali
người sri lanka
người sudan
người syria
người séc
người thái
người thượng
người thổ
người thổ nhĩ kỳ
người thụy sĩ
người tiệp
người triều tiên
người trung
người trung quốc
người tàu
người tày
người tây ban nha
người tích lan
người u cà
người ucraina
người ukraina
người ukraine
người việt
người wales
người xô ma li
người xứ wales
người ái nhĩ lan
người áo
người ê ri trê
người ê đê
người úc
người ý
người đen
người đài
người đài loan
người đại hàn
người đức
người ả rập
người ấn
người ấn độ
nhat ban
nhật bản
pakistan
phan lan
phi luat tan
phi luật tân
phần lan
ru ma ni
rumani
tan tay lan
tay ban nha
thai lan
tho nhi ky
thuong hai
thuy dien
thuy si
thái lan
thượng hải
thổ nhĩ kỳ
thụy sĩ
thụy điển
tieng anh
tieng hoa
tieng phap
tieng quang
tieng tau
tieng trung
tieng viet
tiep khac
tiếng anh
tiếng hoa
tiếng pháp
tiếng quảng
tiếng trung
tiếng tàu
tiếng việt
tiệp khắc
trieu tien
triều tiên
trung dong
trung quoc
trung quốc
trung đông
tân tây lan
tây ban nha
viet nam
việt nam
ái nhĩ lan
đan mạch
đài loan
đông âu
đông đức
ấn độ
[phrase:place]
an duong
an dương
an giang
an lao
an lão
anh son
anh sơn
ba dinh
ba don
ba le
ba linh
ba lê
ba ria
ba đình
ba đồn
bac giang
bac kan
bac lieu
bac ninh
ban me thuot
ban mê thuột
bao loc
ben cat
ben tre
ben tren benh vien
ben tren buu dien
ben tren bưu điện
ben tren bệnh viện
ben tren cho
ben tren chợ
ben tren cong vien
ben tren cua hang
ben tren công viên
ben tren cửa hàng
ben tren don canh sat
ben tren ga tau
ben tren ga tàu
ben tren hang pho
ben tren hang thit
ben tren hieu thuoc
ben tren hiệu thuốc
ben tren hàng phở
ben tren hàng thịt
ben tren ngan hang
ben tren ngân hàng
ben tren nha chua
ben tren nha hang
ben tren nha tho
ben tren nha thuoc
ben tren nhà chùa
ben tren nhà hàng
ben tren nhà thuốc
ben tren nhà thờ
ben tren quan an
ben tren quan bar
ben tren quan ca phe
ben tren quan pho
ben tren quan ruou
ben tren quán bar
ben tren quán cà phê
ben tren quán phở
ben tren quán rượu
ben tren quán ăn
ben tren sieu thi
ben tren siêu thị
ben tren tiem ban thit
ben tren tiem banh
ben tren tiem cat toc
ben tren tiem ga ran
ben tren tiem giat
ben tren tiem giat ui
ben tren tiem hoa
ben tren tiem kebab
ben tren tiem nail
ben tren tiem tap hoa
ben tren tiem thit
ben tren tiem thuoc
ben tren tiem toc
ben tren tiem vang
ben tren tiệm bán thịt
ben tren tiệm bánh
ben tren tiệm cắt tóc
ben tren tiệm giặt
ben tren tiệm giặt ủi
ben tren tiệm gà rán
ben tren tiệm hoa
ben tren tiệm kebab
ben tren tiệm nail
ben tren tiệm thuốc
ben tren tiệm thịt
ben tren tiệm tóc
ben tren tiệm tạp hóa
ben tren tiệm vàng
ben tren tram xe buyt
ben tren truong hoc
ben tren trường học
ben tren trạm xe buýt
ben tren đồn cảnh sát
bien hoa
bim son
binh chanh
binh dinh
binh duong
binh tan
binh thanh
binh thuan
biên hòa
bo trach
buon ma thuot
buôn ma thuột
bà rịa
bá linh
bên trên benh vien
bên trên buu dien
bên trên bưu điện
bên trên bệnh viện
bên trên cho
bên trên chợ
bên trên cong vien
bên trên cua hang
bên trên công viên
bên trên cửa hàng
bên trên don canh sat
bên trên ga tau
bên trên ga tàu
bên trên hang pho
bên trên hang thit
bên trên hieu thuoc
bên trên hiệu thuốc
bên trên hàng phở
bên trên hàng thịt
bên trên ngan hang
bên trên ngân hàng
bên trên nha chua
bên trên nha hang
bên trên nha tho
bên trên nha thuoc
bên trên nhà chùa
bên trên nhà hàng
bên trên nhà thuốc
bên trên nhà thờ
bên trên quan an
bên trên quan bar
bên trên quan ca phe
bên trên quan pho
bên trên quan ruou
bên trên quán bar
bên trên quán cà phê
bên trên quán phở
bên trên quán rượu
bên trên quán ăn
bên trên sieu thi
bên trên siêu thị
bên trên tiem ban thit
bên trên tiem banh
bên trên tiem cat toc
bên trên tiem ga ran
bên trên tiem giat
bên trên tiem giat ui
bên trên tiem hoa
bên trên tiem kebab
bên trên tiem nail
bên trên tiem tap hoa
bên trên tiem thit
bên trên tiem thuoc
bên trên tiem toc
bên trên tiem vang
bên trên tiệm bán thịt
bên trên tiệm bánh
bên trên tiệm cắt tóc
bên trên tiệm giặt
bên trên tiệm giặt ủi
bên trên tiệm gà rán
bên trên tiệm hoa
bên trên tiệm kebab
bên trên tiệm nail
bên trên tiệm thuốc
bên trên tiệm thịt
bên trên tiệm tóc
bên trên tiệm tạp hóa
bên trên tiệm vàng
bên trên tram xe buyt
bên trên truong hoc
bên trên trường học
bên trên trạm xe buýt
bên trên đồn cảnh sát
bình chánh
bình dương
bình thuận
bình thạnh
bình tân
bình định
bạc liêu
bảo lộc
bắc giang
bắc kạn
bắc ninh
bến cát
bến tre
bỉm sơn
bố trạch
ca mau
cai lay
cai lậy
calais
cam pha
cam ranh
cam xuyen
can gio
can ho ba
can ho ba mươi
can ho ba mươi mốt
can ho bên cạnh benh vien
can ho bên cạnh buu dien
can ho bên cạnh bưu điện
can ho bên cạnh bệnh viện
can ho bên cạnh cho
can ho bên cạnh chua
can ho bên cạnh chùa
can ho bên cạnh chợ
can ho bên cạnh cong vien
can ho bên cạnh công viên
can ho bên cạnh don canh sat
can ho bên cạnh ga tau
can ho bên cạnh ga tàu
can ho bên cạnh ngan hang
can ho bên cạnh ngân hàng
can ho bên cạnh nha hang
can ho bên cạnh nha tho
can ho bên cạnh nhà hàng
can ho bên cạnh nhà thờ
can ho bên cạnh quan pho
can ho bên cạnh quán phở
can ho bên cạnh sieu thi
can ho bên cạnh siêu thị
can ho bên cạnh tiem giat
can ho bên cạnh tiem nail
can ho bên cạnh tiem thit
can ho bên cạnh tiem toc
can ho bên cạnh tiệm giặt
can ho bên cạnh tiệm nail
can ho bên cạnh tiệm thịt
can ho bên cạnh tiệm tóc
can ho bên cạnh tram xe buyt
can ho bên cạnh truong hoc
can ho bên cạnh trường học
can ho bên cạnh trạm xe buýt
can ho bên cạnh đồn cảnh sát
can ho bảy
can ho bẩy
can ho bốn
can ho chín
can ho cạnh benh vien
can ho cạnh buu dien
can ho cạnh bưu điện
can ho cạnh bệnh viện
can ho cạnh cho
can ho cạnh chua
can ho cạnh chùa
can ho cạnh chợ
can ho cạnh cong vien
can ho cạnh công viên
can ho cạnh don canh sat
can ho cạnh ga tau
can ho cạnh ga tàu
can ho cạnh ngan hang
can ho cạnh ngân hàng
can ho cạnh nha hang
can ho cạnh nha tho
can ho cạnh nhà hàng
can ho cạnh nhà thờ
can ho cạnh quan pho
can ho cạnh quán phở
can ho cạnh sieu thi
can ho cạnh siêu thị
can ho cạnh tiem giat
can ho cạnh tiem nail
can ho cạnh tiem thit
can ho cạnh tiem toc
can ho cạnh tiệm giặt
can ho cạnh tiệm nail
can ho cạnh tiệm thịt
can ho cạnh tiệm tóc
can ho cạnh tram xe buyt
can ho cạnh truong hoc
can ho cạnh trường học
can ho cạnh trạm xe buýt
can ho cạnh đồn cảnh sát
can ho hai
can ho hai mươi
can ho hai mươi ba
can ho hai mươi bảy
can ho hai mươi bốn
can ho hai mươi chín
can ho hai mươi hai
can ho hai mươi lăm
can ho hai mươi mốt
can ho hai mươi nhăm
can ho hai mươi sáu
can ho hai mươi tám
can ho hai mươi tư
can ho hăm ba
can ho hăm bảy
can ho hăm bốn
can ho hăm chín
can ho hăm hai
can ho hăm lăm
can ho hăm mốt
can ho hăm sáu
can ho hăm tám
can ho hăm tư
can ho mười
can ho mười ba
can ho mười bảy
can ho mười bốn
can ho mười chín
can ho mười hai
can ho mười lăm
can ho mười một
can ho mười sáu
can ho mười tám
can ho một
can ho năm
can ho phía sau benh vien
can ho phía sau buu dien
can ho phía sau bưu điện
can ho phía sau bệnh viện
can ho phía sau cho
can ho phía sau chua
can ho phía sau chùa
can ho phía sau chợ
can ho phía sau cong vien
can ho phía sau công viên
can ho phía sau don canh sat
can ho phía sau ga tau
can ho phía sau ga tàu
can ho phía sau ngan hang
can ho phía sau ngân hàng
can ho phía sau nha hang
can ho phía sau nha tho
can ho phía sau nhà hàng
can ho phía sau nhà thờ
can ho phía sau quan pho
can ho phía sau quán phở
can ho phía sau sieu thi
can ho phía sau siêu thị
can ho phía sau tiem giat
can ho phía sau tiem nail
can ho phía sau tiem thit
can ho phía sau tiem toc
can ho phía sau tiệm giặt
can ho phía sau tiệm nail
can ho phía sau tiệm thịt
can ho phía sau tiệm tóc
can ho phía sau tram xe buyt
can ho phía sau truong hoc
can ho phía sau trường học
can ho phía sau trạm xe buýt
can ho phía sau đồn cảnh sát
can ho sau benh vien
can ho sau buu dien
can ho sau bưu điện
can ho sau bệnh viện
can ho sau cho
can ho sau chua
can ho sau chùa
can ho sau chợ
can ho sau cong vien
can ho sau công viên
can ho sau don canh sat
can ho sau ga tau
can ho sau ga tàu
can ho sau ngan hang
can ho sau ngân hàng
can ho sau nha hang
can ho sau nha tho
can ho sau nhà hàng
can ho sau nhà thờ
can ho sau quan pho
can ho sau quán phở
can ho sau sieu thi
can ho sau siêu thị
can ho sau tiem giat
can ho sau tiem nail
can ho sau tiem thit
can ho sau tiem toc
can ho sau tiệm giặt
can ho sau tiệm nail
can ho sau tiệm thịt
can ho sau tiệm tóc
can ho sau tram xe buyt
can ho sau truong hoc
can ho sau trường học
can ho sau trạm xe buýt
can ho sau đồn cảnh sát
can ho sáu
can ho tám
can ho tư
can ho đằng sau benh vien
can ho đằng sau buu dien
can ho đằng sau bưu điện
can ho đằng sau bệnh viện
can ho đằng sau cho
can ho đằng sau chua
can ho đằng sau chùa
can ho đằng sau chợ
can ho đằng sau cong vien
can ho đằng sau công viên
can ho đằng sau don canh sat
can ho đằng sau ga tau
can ho đằng sau ga tàu
can ho đằng sau ngan hang
can ho đằng sau ngân hàng
can ho đằng sau nha hang
can ho đằng sau nha tho
can ho đằng sau nhà hàng
can ho đằng sau nhà thờ
can ho đằng sau quan pho
can ho đằng sau quán phở
can ho đằng sau sieu thi
can ho đằng sau siêu thị
can ho đằng sau tiem giat
can ho đằng sau tiem nail
can ho đằng sau tiem thit
can ho đằng sau tiem toc
can ho đằng sau tiệm giặt
can ho đằng sau tiệm nail
can ho đằng sau tiệm thịt
can ho đằng sau tiệm tóc
can ho đằng sau tram xe buyt
can ho đằng sau truong hoc
can ho đằng sau trường học
can ho đằng sau trạm xe buýt
can ho đằng sau đồn cảnh sát
can ho đối diện benh vien
can ho đối diện buu dien
can ho đối diện bưu điện
can ho đối diện bệnh viện
can ho đối diện cho
can ho đối diện chua
can ho đối diện chùa
can ho đối diện chợ
can ho đối diện cong vien
can ho đối diện công viên
can ho đối diện don canh sat
can ho đối diện ga tau
can ho đối diện ga tàu
can ho đối diện ngan hang
can ho đối diện ngân hàng
can ho đối diện nha hang
can ho đối diện nha tho
can ho đối diện nhà hàng
can ho đối diện nhà thờ
can ho đối diện quan pho
can ho đối diện quán phở
can ho đối diện sieu thi
can ho đối diện siêu thị
can ho đối diện tiem giat
can ho đối diện tiem nail
can ho đối diện tiem thit
can ho đối diện tiem toc
can ho đối diện tiệm giặt
can ho đối diện tiệm nail
can ho đối diện tiệm thịt
can ho đối diện tiệm tóc
can ho đối diện tram xe buyt
can ho đối diện truong hoc
can ho đối diện trường học
can ho đối diện trạm xe buýt
can ho đối diện đồn cảnh sát
can loc
can lộc
can tho
cao bang
cao bằng
cao lanh
cao lãnh
cat ba
cau giay
chau doc
chi linh
cho lon
châu đốc
chí linh
chợ lớn
con cuong
con cuông
cu chi
cua den
cua do
cua lo
cua nau
cua nâu
cua trang
cua trắng
cua vang
cua vàng
cua xam
cua xanh
cua xanh duong
cua xanh dương
cua xanh la
cua xanh lá
cua xám
cua đen
cua đỏ
cà mau
cát bà
căn hộ ba
căn hộ ba mươi
căn hộ ba mươi mốt
căn hộ bên cạnh benh vien
căn hộ bên cạnh buu dien
căn hộ bên cạnh bưu điện
căn hộ bên cạnh bệnh viện
căn hộ bên cạnh cho
căn hộ bên cạnh chua
căn hộ bên cạnh chùa
căn hộ bên cạnh chợ
căn hộ bên cạnh cong vien
căn hộ bên cạnh công viên
căn hộ bên cạnh don canh sat
căn hộ bên cạnh ga tau
căn hộ bên cạnh ga tàu
căn hộ bên cạnh ngan hang
căn hộ bên cạnh ngân hàng
căn hộ bên cạnh nha hang
căn hộ bên cạnh nha tho
căn hộ bên cạnh nhà hàng
căn hộ bên cạnh nhà thờ
căn hộ bên cạnh quan pho
căn hộ bên cạnh quán phở
căn hộ bên cạnh sieu thi
căn hộ bên cạnh siêu thị
căn hộ bên cạnh tiem giat
căn hộ bên cạnh tiem nail
căn hộ bên cạnh tiem thit
căn hộ bên cạnh tiem toc
căn hộ bên cạnh tiệm giặt
căn hộ bên cạnh tiệm nail
căn hộ bên cạnh tiệm thịt
căn hộ bên cạnh tiệm tóc
căn hộ bên cạnh tram xe buyt
căn hộ bên cạnh truong hoc
căn hộ bên cạnh trường học
căn hộ bên cạnh trạm xe buýt
căn hộ bên cạnh đồn cảnh sát
căn hộ bảy
căn hộ bẩy
căn hộ bốn
căn hộ chín
căn hộ cạnh benh vien
căn hộ cạnh buu dien
căn hộ cạnh bưu điện
căn hộ cạnh bệnh viện
căn hộ cạnh cho
căn hộ cạnh chua
căn hộ cạnh chùa
căn hộ cạnh chợ
căn hộ cạnh cong vien
căn hộ cạnh công viên
căn hộ cạnh don canh sat
căn hộ cạnh ga tau
căn hộ cạnh ga tàu
căn hộ cạnh ngan hang
căn hộ cạnh ngân hàng
căn hộ cạnh nha hang
căn hộ cạnh nha tho
căn hộ cạnh nhà hàng
căn hộ cạnh nhà thờ
căn hộ cạnh quan pho
căn hộ cạnh quán phở
căn hộ cạnh sieu thi
căn hộ cạnh siêu thị
căn hộ cạnh tiem giat
căn hộ cạnh tiem nail
căn hộ cạnh tiem thit
căn hộ cạnh tiem toc
căn hộ cạnh tiệm giặt
căn hộ cạnh tiệm nail
căn hộ cạnh tiệm thịt
căn hộ cạnh tiệm tóc
căn hộ cạnh tram xe buyt
căn hộ cạnh truong hoc
căn hộ cạnh trường học
căn hộ cạnh trạm xe buýt
căn hộ cạnh đồn cảnh sát
căn hộ hai
căn hộ hai mươi
căn hộ hai mươi ba
căn hộ hai mươi bảy
căn hộ hai mươi bốn
căn hộ hai mươi chín
căn hộ hai mươi hai
căn hộ hai mươi lăm
căn hộ hai mươi mốt
căn hộ hai mươi nhăm
căn hộ hai mươi sáu
căn hộ hai mươi tám
căn hộ hai mươi tư
căn hộ hăm ba
căn hộ hăm bảy
căn hộ hăm bốn
căn hộ hăm chín
căn hộ hăm hai
căn hộ hăm lăm
căn hộ hăm mốt
căn hộ hăm sáu
căn hộ hăm tám
căn hộ hăm tư
căn hộ mười
căn hộ mười ba
căn hộ mười bảy
căn hộ mười bốn
căn hộ mười chín
căn hộ mười hai
căn hộ mười lăm
căn hộ mười một
căn hộ mười sáu
căn hộ mười tám
căn hộ một
căn hộ năm
căn hộ phía sau benh vien
căn hộ phía sau buu dien
căn hộ phía sau bưu điện
căn hộ phía sau bệnh viện
căn hộ phía sau cho
căn hộ phía sau chua
căn hộ phía sau chùa
căn hộ phía sau chợ
căn hộ phía sau cong vien
căn hộ phía sau công viên
căn hộ phía sau don canh sat
căn hộ phía sau ga tau
căn hộ phía sau ga tàu
căn hộ phía sau ngan hang
căn hộ phía sau ngân hàng
căn hộ phía sau nha hang
căn hộ phía sau nha tho
căn hộ phía sau nhà hàng
căn hộ phía sau nhà thờ
căn hộ phía sau quan pho
căn hộ phía sau quán phở
căn hộ phía sau sieu thi
căn hộ phía sau siêu thị
căn hộ phía sau tiem giat
căn hộ phía sau tiem nail
căn hộ phía sau tiem thit
căn hộ phía sau tiem toc
căn hộ phía sau tiệm giặt
căn hộ phía sau tiệm nail
căn hộ phía sau tiệm thịt
căn hộ phía sau tiệm tóc
căn hộ phía sau tram xe buyt
căn hộ phía sau truong hoc
căn hộ phía sau trường học
căn hộ phía sau trạm xe buýt
căn hộ phía sau đồn cảnh sát
căn hộ sau benh vien
căn hộ sau buu dien
căn hộ sau bưu điện
căn hộ sau bệnh viện
căn hộ sau cho
căn hộ sau chua
căn hộ sau chùa
căn hộ sau chợ
căn hộ sau cong vien
căn hộ sau công viên
căn hộ sau don canh sat
căn hộ sau ga tau
căn hộ sau ga tàu
căn hộ sau ngan hang
căn hộ sau ngân hàng
căn hộ sau nha hang
căn hộ sau nha tho
căn hộ sau nhà hàng
căn hộ sau nhà thờ
căn hộ sau quan pho
căn hộ sau quán phở
căn hộ sau sieu thi
căn hộ sau siêu thị
căn hộ sau tiem giat
căn hộ sau tiem nail
căn hộ sau tiem thit
căn hộ sau tiem toc
căn hộ sau tiệm giặt
căn hộ sau tiệm nail
căn hộ sau tiệm thịt
căn hộ sau tiệm tóc
căn hộ sau tram xe buyt
căn hộ sau truong hoc
căn hộ sau trường học
căn hộ sau trạm xe buýt
căn hộ sau đồn cảnh sát
căn hộ sáu
căn hộ tám
căn hộ tư
căn hộ đằng sau benh vien
căn hộ đằng sau buu dien
căn hộ đằng sau bưu điện
căn hộ đằng sau bệnh viện
căn hộ đằng sau cho
căn hộ đằng sau chua
căn hộ đằng sau chùa
căn hộ đằng sau chợ
căn hộ đằng sau cong vien
căn hộ đằng sau công viên
căn hộ đằng sau don canh sat
căn hộ đằng sau ga tau
căn hộ đằng sau ga tàu
căn hộ đằng sau ngan hang
căn hộ đằng sau ngân hàng
căn hộ đằng sau nha hang
căn hộ đằng sau nha tho
căn hộ đằng sau nhà hàng
căn hộ đằng sau nhà thờ
căn hộ đằng sau quan pho
căn hộ đằng sau quán phở
căn hộ đằng sau sieu thi
căn hộ đằng sau siêu thị
căn hộ đằng sau tiem giat
căn hộ đằng sau tiem nail
căn hộ đằng sau tiem thit
căn hộ đằng sau tiem toc
căn hộ đằng sau tiệm giặt
căn hộ đằng sau tiệm nail
căn hộ đằng sau tiệm thịt
căn hộ đằng sau tiệm tóc
căn hộ đằng sau tram xe buyt
căn hộ đằng sau truong hoc
căn hộ đằng sau trường học
căn hộ đằng sau trạm xe buýt
căn hộ đằng sau đồn cảnh sát
căn hộ đối diện benh vien
căn hộ đối diện buu dien
căn hộ đối diện bưu điện
căn hộ đối diện bệnh viện
căn hộ đối diện cho
căn hộ đối diện chua
căn hộ đối diện chùa
căn hộ đối diện chợ
căn hộ đối diện cong vien
căn hộ đối diện công viên
căn hộ đối diện don canh sat
căn hộ đối diện ga tau
căn hộ đối diện ga tàu
căn hộ đối diện ngan hang
căn hộ đối diện ngân hàng
căn hộ đối diện nha hang
căn hộ đối diện nha tho
căn hộ đối diện nhà hàng
căn hộ đối diện nhà thờ
căn hộ đối diện quan pho
căn hộ đối diện quán phở
căn hộ đối diện sieu thi
căn hộ đối diện siêu thị
căn hộ đối diện tiem giat
căn hộ đối diện tiem nail
căn hộ đối diện tiem thit
căn hộ đối diện tiem toc
căn hộ đối diện tiệm giặt
căn hộ đối diện tiệm nail
căn hộ đối diện tiệm thịt
căn hộ đối diện tiệm tóc
căn hộ đối diện tram xe buyt
căn hộ đối diện truong hoc
căn hộ đối diện trường học
căn hộ đối diện trạm xe buýt
căn hộ đối diện đồn cảnh sát
căn nhà bên cạnh benh vien
căn nhà bên cạnh buu dien
căn nhà bên cạnh bưu điện
căn nhà bên cạnh bệnh viện
căn nhà bên cạnh cho
căn nhà bên cạnh chua
căn nhà bên cạnh chùa
căn nhà bên cạnh chợ
căn nhà bên cạnh cong vien
căn nhà bên cạnh công viên
căn nhà bên cạnh don canh sat
căn nhà bên cạnh ga tau
căn nhà bên cạnh ga tàu
căn nhà bên cạnh ngan hang
căn nhà bên cạnh ngân hàng
căn nhà bên cạnh nha hang
căn nhà bên cạnh nha tho
căn nhà bên cạnh nhà hàng
căn nhà bên cạnh nhà thờ
căn nhà bên cạnh quan pho
căn nhà bên cạnh quán phở
căn nhà bên cạnh sieu thi
căn nhà bên cạnh siêu thị
căn nhà bên cạnh tiem giat
căn nhà bên cạnh tiem nail
căn nhà bên cạnh tiem thit
căn nhà bên cạnh tiem toc
căn nhà bên cạnh tiệm giặt
căn nhà bên cạnh tiệm nail
căn nhà bên cạnh tiệm thịt
căn nhà bên cạnh tiệm tóc
căn nhà bên cạnh tram xe buyt
căn nhà bên cạnh truong hoc
căn nhà bên cạnh trường học
căn nhà bên cạnh trạm xe buýt
căn nhà bên cạnh đồn cảnh sát
căn nhà cạnh benh vien
căn nhà cạnh buu dien
căn nhà cạnh bưu điện
căn nhà cạnh bệnh viện
căn nhà cạnh cho
căn nhà cạnh chua
căn nhà cạnh chùa
căn nhà cạnh chợ
căn nhà cạnh cong vien
căn nhà cạnh công viên
căn nhà cạnh don canh sat
căn nhà cạnh ga tau
căn nhà cạnh ga tàu
căn nhà cạnh ngan hang
căn nhà cạnh ngân hàng
căn nhà cạnh nha hang
căn nhà cạnh nha tho
căn nhà cạnh nhà hàng
căn nhà cạnh nhà thờ
căn nhà cạnh quan pho
căn nhà cạnh quán phở
căn nhà cạnh sieu thi
căn nhà cạnh siêu thị
căn nhà cạnh tiem giat
căn nhà cạnh tiem nail
căn nhà cạnh tiem thit
căn nhà cạnh tiem toc
căn nhà cạnh tiệm giặt
căn nhà cạnh tiệm nail
căn nhà cạnh tiệm thịt
căn nhà cạnh tiệm tóc
căn nhà cạnh tram xe buyt
căn nhà cạnh truong hoc
căn nhà cạnh trường học
căn nhà cạnh trạm xe buýt
căn nhà cạnh đồn cảnh sát
căn nhà phía sau benh vien
căn nhà phía sau buu dien
căn nhà phía sau bưu điện
căn nhà phía sau bệnh viện
căn nhà phía sau cho
căn nhà phía sau chua
căn nhà phía sau chùa
căn nhà phía sau chợ
căn nhà phía sau cong vien
căn nhà phía sau công viên
căn nhà phía sau don canh sat
căn nhà phía sau ga tau
căn nhà phía sau ga tàu
căn nhà phía sau ngan hang
căn nhà phía sau ngân hàng
căn nhà phía sau nha hang
căn nhà phía sau nha tho
căn nhà phía sau nhà hàng
căn nhà phía sau nhà thờ
căn nhà phía sau quan pho
căn nhà phía sau quán phở
căn nhà phía sau sieu thi
căn nhà phía sau siêu thị
căn nhà phía sau tiem giat
căn nhà phía sau tiem nail
căn nhà phía sau tiem thit
căn nhà phía sau tiem toc
căn nhà phía sau tiệm giặt
căn nhà phía sau tiệm nail
căn nhà phía sau tiệm thịt
căn nhà phía sau tiệm tóc
căn nhà phía sau tram xe buyt
căn nhà phía sau truong hoc
căn nhà phía sau trường học
căn nhà phía sau trạm xe buýt
căn nhà phía sau đồn cảnh sát
căn nhà sau benh vien
căn nhà sau buu dien
căn nhà sau bưu điện
căn nhà sau bệnh viện
căn nhà sau cho
căn nhà sau chua
căn nhà sau chùa
căn nhà sau chợ
căn nhà sau cong vien
căn nhà sau công viên
căn nhà sau don canh sat
căn nhà sau ga tau
căn nhà sau ga tàu
căn nhà sau ngan hang
căn nhà sau ngân hàng
căn nhà sau nha hang
căn nhà sau nha tho
căn nhà sau nhà hàng
căn nhà sau nhà thờ
căn nhà sau quan pho
căn nhà sau quán phở
căn nhà sau sieu thi
căn nhà sau siêu thị
căn nhà sau tiem giat
căn nhà sau tiem nail
căn nhà sau tiem thit
căn nhà sau tiem toc
căn nhà sau tiệm giặt
căn nhà sau tiệm nail
căn nhà sau tiệm thịt
căn nhà sau tiệm tóc
căn nhà sau tram xe buyt
căn nhà sau truong hoc
căn nhà sau trường học
căn nhà sau trạm xe buýt
căn nhà sau đồn cảnh sát
căn nhà đằng sau benh vien
căn nhà đằng sau buu dien
căn nhà đằng sau bưu điện
căn nhà đằng sau bệnh viện
căn nhà đằng sau cho
căn nhà đằng sau chua
căn nhà đằng sau chùa
căn nhà đằng sau chợ
căn nhà đằng sau cong vien
căn nhà đằng sau công viên
căn nhà đằng sau don canh sat
căn nhà đằng sau ga tau
căn nhà đằng sau ga tàu
căn nhà đằng sau ngan hang
căn nhà đằng sau ngân hàng
căn nhà đằng sau nha hang
căn nhà đằng sau nha tho
căn nhà đằng sau nhà hàng
căn nhà đằng sau nhà thờ
căn nhà đằng sau quan pho
căn nhà đằng sau quán phở
căn nhà đằng sau sieu thi
căn nhà đằng sau siêu thị
căn nhà đằng sau tiem giat
căn nhà đằng sau tiem nail
căn nhà đằng sau tiem thit
căn nhà đằng sau tiem toc
căn nhà đằng sau tiệm giặt
căn nhà đằng sau tiệm nail
căn nhà đằng sau tiệm thịt
căn nhà đằng sau tiệm tóc
căn nhà đằng sau tram xe buyt
căn nhà đằng sau truong hoc
căn nhà đằng sau trường học
căn nhà đằng sau trạm xe buýt
căn nhà đằng sau đồn cảnh sát
căn nhà đối diện benh vien
căn nhà đối diện buu dien
căn nhà đối diện bưu điện
căn nhà đối diện bệnh viện
căn nhà đối diện cho
căn nhà đối diện chua
căn nhà đối diện chùa
căn nhà đối diện chợ
căn nhà đối diện cong vien
căn nhà đối diện công viên
căn nhà đối diện don canh sat
căn nhà đối diện ga tau
căn nhà đối diện ga tàu
căn nhà đối diện ngan hang
căn nhà đối diện ngân hàng
căn nhà đối diện nha hang
căn nhà đối diện nha tho
căn nhà đối diện nhà hàng
căn nhà đối diện nhà thờ
căn nhà đối diện quan pho
căn nhà đối diện quán phở
căn nhà đối diện sieu thi
căn nhà đối diện siêu thị
căn nhà đối diện tiem giat
căn nhà đối diện tiem nail
căn nhà đối diện tiem thit
căn nhà đối diện tiem toc
căn nhà đối diện tiệm giặt
căn nhà đối diện tiệm nail
căn nhà đối diện tiệm thịt
căn nhà đối diện tiệm tóc
căn nhà đối diện tram xe buyt
căn nhà đối diện truong hoc
căn nhà đối diện trường học
căn nhà đối diện trạm xe buýt
căn nhà đối diện đồn cảnh sát
cần giờ
cần thơ
cầu giấy
cẩm phả
cẩm xuyên
củ chi
cửa den
cửa do
cửa lò
cửa màu den
cửa màu do
cửa màu nau
cửa màu nâu
cửa màu trang
cửa màu trắng
cửa màu vang
cửa màu vàng
cửa màu xam
cửa màu xanh
cửa màu xanh duong
cửa màu xanh dương
cửa màu xanh la
cửa màu xanh lá
cửa màu xám
cửa màu đen
cửa màu đỏ
cửa nau
cửa nâu
cửa trang
cửa trắng
cửa vang
cửa vàng
cửa xam
cửa xanh
cửa xanh duong
cửa xanh dương
cửa xanh la
cửa xanh lá
cửa xám
cửa đen
cửa đỏ
da lat
da nang
dac lac
dak lak
dang ket
di an
dien ban
dien bien
dien chau
diễn châu
do luong
do son
do thanh
dong anh
dong ba linh
dong da
dong ha
dong hoi
dong hung
dong nai
dong thap
dong trieu
duc tho
dunkirk
dĩ an
gia lai
gia lam
gia lâm
giao thuy
giao thủy
go cong
go vap
gò công
gò vấp
ha dong
ha giang
ha long
ha nam
ha noi
ha tien
ha tinh
hai ba trung
hai bà trưng
hai duong
hai hau
hai lang
hai phong
hau giang
hau loc
ho chi minh
hoa binh
hoan kiem
hoang hoa
hoang mai
hoc mon
hoi an
hong linh
hoàn kiếm
hoàng mai
hoằng hóa
hung nguyen
hung yen
huong khe
huong son
huong thuy
hà giang
hà nam
hà nội
hà tiên
hà tĩnh
hà đông
hòa bình
hóc môn
hưng nguyên
hưng yên
hương khê
hương sơn
hương thủy
hạ long
hải dương
hải hậu
hải lăng
hải phòng
hậu giang
hậu lộc
hồ chí minh
hồng lĩnh
hội an
khanh hoa
khánh hòa
kien giang
kien thuy
kien xuong
kinh mon
kinh môn
kiên giang
kiến thụy
kiến xương
kon tum
ky anh
kỳ anh
lai chau
lai châu
lam dong
lang son
lao cai
lau tren benh vien
lau tren buu dien
lau tren bưu điện
lau tren bệnh viện
lau tren cho
lau tren chợ
lau tren cong vien
lau tren cua hang
lau tren công viên
lau tren cửa hàng
lau tren don canh sat
lau tren ga tau
lau tren ga tàu
lau tren hang pho
lau tren hang thit
lau tren hieu thuoc
lau tren hiệu thuốc
lau tren hàng phở
lau tren hàng thịt
lau tren ngan hang
lau tren ngân hàng
lau tren nha chua
lau tren nha hang
lau tren nha tho
lau tren nha thuoc
lau tren nhà chùa
lau tren nhà hàng
lau tren nhà thuốc
lau tren nhà thờ
lau tren quan an
lau tren quan bar
lau tren quan ca phe
lau tren quan pho
lau tren quan ruou
lau tren quán bar
lau tren quán cà phê
lau tren quán phở
lau tren quán rượu
lau tren quán ăn
lau tren sieu thi
lau tren siêu thị
lau tren tiem ban thit
lau tren tiem banh
lau tren tiem cat toc
lau tren tiem ga ran
lau tren tiem giat
lau tren tiem giat ui
lau tren tiem hoa
lau tren tiem kebab
lau tren tiem nail
lau tren tiem tap hoa
lau tren tiem thit
lau tren tiem thuoc
lau tren tiem toc
lau tren tiem vang
lau tren tiệm bán thịt
lau tren tiệm bánh
lau tren tiệm cắt tóc
lau tren tiệm giặt
lau tren tiệm giặt ủi
lau tren tiệm gà rán
lau tren tiệm hoa
lau tren tiệm kebab
lau tren tiệm nail
lau tren tiệm thuốc
lau tren tiệm thịt
lau tren tiệm tóc
lau tren tiệm tạp hóa
lau tren tiệm vàng
lau tren tram xe buyt
lau tren truong hoc
lau tren trường học
lau tren trạm xe buýt
lau tren đồn cảnh sát
le thuy
loc ha
long an
long bien
long biên
long khanh
long khánh
long xuyen
long xuyên
luan don
luc ngan
luân đôn
lào cai
lâm đồng
lạng sơn
lầu ba
lầu ba mươi
lầu ba mươi mốt
lầu bảy
lầu bẩy
lầu bốn
lầu chín
lầu hai
lầu hai mươi
lầu hai mươi ba
lầu hai mươi bảy
lầu hai mươi bốn
lầu hai mươi chín
lầu hai mươi hai
lầu hai mươi lăm
lầu hai mươi mốt
lầu hai mươi nhăm
lầu hai mươi sáu
lầu hai mươi tám
lầu hai mươi tư
lầu hăm ba
lầu hăm bảy
lầu hăm bốn
lầu hăm chín
lầu hăm hai
lầu hăm lăm
lầu hăm mốt
lầu hăm sáu
lầu hăm tám
lầu hăm tư
lầu mười
lầu mười ba
lầu mười bảy
lầu mười bốn
lầu mười chín
lầu mười hai
lầu mười lăm
lầu mười một
lầu mười sáu
lầu mười tám
lầu một
lầu năm
lầu sáu
lầu trên benh vien
lầu trên buu dien
lầu trên bưu điện
lầu trên bệnh viện
lầu trên cho
lầu trên chợ
lầu trên cong vien
lầu trên cua hang
lầu trên công viên
lầu trên cửa hàng
lầu trên don canh sat
lầu trên ga tau
lầu trên ga tàu
lầu trên hang pho
lầu trên hang thit
lầu trên hieu thuoc
lầu trên hiệu thuốc
lầu trên hàng phở
lầu trên hàng thịt
lầu trên ngan hang
lầu trên ngân hàng
lầu trên nha chua
lầu trên nha hang
lầu trên nha tho
lầu trên nha thuoc
lầu trên nhà chùa
lầu trên nhà hàng
lầu trên nhà thuốc
lầu trên nhà thờ
lầu trên quan an
lầu trên quan bar
lầu trên quan ca phe
lầu trên quan pho
lầu trên quan ruou
lầu trên quán bar
lầu trên quán cà phê
lầu trên quán phở
lầu trên quán rượu
lầu trên quán ăn
lầu trên sieu thi
lầu trên siêu thị
lầu trên tiem ban thit
lầu trên tiem banh
lầu trên tiem cat toc
lầu trên tiem ga ran
lầu trên tiem giat
lầu trên tiem giat ui
lầu trên tiem hoa
lầu trên tiem kebab
lầu trên tiem nail
lầu trên tiem tap hoa
lầu trên tiem thit
lầu trên tiem thuoc
lầu trên tiem toc
lầu trên tiem vang
lầu trên tiệm bán thịt
lầu trên tiệm bánh
lầu trên tiệm cắt tóc
lầu trên tiệm giặt
lầu trên tiệm giặt ủi
lầu trên tiệm gà rán
lầu trên tiệm hoa
lầu trên tiệm kebab
lầu trên tiệm nail
lầu trên tiệm thuốc
lầu trên tiệm thịt
lầu trên tiệm tóc
lầu trên tiệm tạp hóa
lầu trên tiệm vàng
lầu trên tram xe buyt
lầu trên truong hoc
lầu trên trường học
lầu trên trạm xe buýt
lầu trên đồn cảnh sát
lầu tám
lầu tư
lệ thủy
lộc hà
lục ngạn
mac tu khoa
me linh
mong cai
my tho
mê linh
móng cái
mạc tư khoa
mỹ tho
nam dan
nam dinh
nam ninh
nam đàn
nam định
nga son
nga sơn
nghe an
nghi loc
nghi lộc
nghi son
nghi sơn
nghi xuan
nghi xuân
nghia dan
nghĩa đàn
nghệ an
nha be
nha trang
nhà bè
nhà bên cạnh benh vien
nhà bên cạnh buu dien
nhà bên cạnh bưu điện
nhà bên cạnh bệnh viện
nhà bên cạnh cho
nhà bên cạnh chua
nhà bên cạnh chùa
nhà bên cạnh chợ
nhà bên cạnh cong vien
nhà bên cạnh công viên
nhà bên cạnh don canh sat
nhà bên cạnh ga tau
nhà bên cạnh ga tàu
nhà bên cạnh ngan hang
nhà bên cạnh ngân hàng
nhà bên cạnh nha hang
nhà bên cạnh nha tho
nhà bên cạnh nhà hàng
nhà bên cạnh nhà thờ
nhà bên cạnh quan pho
nhà bên cạnh quán phở
nhà bên cạnh sieu thi
nhà bên cạnh siêu thị
nhà bên cạnh tiem giat
nhà bên cạnh tiem nail
nhà bên cạnh tiem thit
nhà bên cạnh tiem toc
nhà bên cạnh tiệm giặt
nhà bên cạnh tiệm nail
nhà bên cạnh tiệm thịt
nhà bên cạnh tiệm tóc
nhà bên cạnh tram xe buyt
nhà bên cạnh truong hoc
nhà bên cạnh trường học
nhà bên cạnh trạm xe buýt
nhà bên cạnh đồn cảnh sát
nhà cạnh benh vien
nhà cạnh buu dien
nhà cạnh bưu điện
nhà cạnh bệnh viện
nhà cạnh cho
nhà cạnh chua
nhà cạnh chùa
nhà cạnh chợ
nhà cạnh cong vien
nhà cạnh công viên
nhà cạnh don canh sat
nhà cạnh ga tau
nhà cạnh ga tàu
nhà cạnh ngan hang
nhà cạnh ngân hàng
nhà cạnh nha hang
nhà cạnh nha tho
nhà cạnh nhà hàng
nhà cạnh nhà thờ
nhà cạnh quan pho
nhà cạnh quán phở
nhà cạnh sieu thi
nhà cạnh siêu thị
nhà cạnh tiem giat
nhà cạnh tiem nail
nhà cạnh tiem thit
nhà cạnh tiem toc
nhà cạnh tiệm giặt
nhà cạnh tiệm nail
nhà cạnh tiệm thịt
nhà cạnh tiệm tóc
nhà cạnh tram xe buyt
nhà cạnh truong hoc
nhà cạnh trường học
nhà cạnh trạm xe buýt
nhà cạnh đồn cảnh sát
nhà phía sau benh vien
nhà phía sau buu dien
nhà phía sau bưu điện
nhà phía sau bệnh viện
nhà phía sau cho
nhà phía sau chua
nhà phía sau chùa
nhà phía sau chợ
nhà phía sau cong vien
nhà phía sau công viên
nhà phía sau don canh sat
nhà phía sau ga tau
nhà phía sau ga tàu
nhà phía sau ngan hang
nhà phía sau ngân hàng
nhà phía sau nha hang
nhà phía sau nha tho
nhà phía sau nhà hàng
nhà phía sau nhà thờ
nhà phía sau quan pho
nhà phía sau quán phở
nhà phía sau sieu thi
nhà phía sau siêu thị
nhà phía sau tiem giat
nhà phía sau tiem nail
nhà phía sau tiem thit
nhà phía sau tiem toc
nhà phía sau tiệm giặt
nhà phía sau tiệm nail
nhà phía sau tiệm thịt
nhà phía sau tiệm tóc
nhà phía sau tram xe buyt
nhà phía sau truong hoc
nhà phía sau trường học
nhà phía sau trạm xe buýt
nhà phía sau đồn cảnh sát
nhà sau benh vien
nhà sau buu dien
nhà sau bưu điện
nhà sau bệnh viện
nhà sau cho
nhà sau chua
nhà sau chùa
nhà sau chợ
nhà sau cong vien
nhà sau công viên
nhà sau don canh sat
nhà sau ga tau
nhà sau ga tàu
nhà sau ngan hang
nhà sau ngân hàng
nhà sau nha hang
nhà sau nha tho
nhà sau nhà hàng
nhà sau nhà thờ
nhà sau quan pho
nhà sau quán phở
nhà sau sieu thi
nhà sau siêu thị
nhà sau tiem giat
nhà sau tiem nail
nhà sau tiem thit
nhà sau tiem toc
nhà sau tiệm giặt
nhà sau tiệm nail
nhà sau tiệm thịt
nhà sau tiệm tóc
nhà sau tram xe buyt
nhà sau truong hoc
nhà sau trường học
nhà sau trạm xe buýt
nhà sau đồn cảnh sát
nhà đằng sau benh vien
nhà đằng sau buu dien
nhà đằng sau bưu điện
nhà đằng sau bệnh viện
nhà đằng sau cho
nhà đằng sau chua
nhà đằng sau chùa
nhà đằng sau chợ
nhà đằng sau cong vien
nhà đằng sau công viên
nhà đằng sau don canh sat
nhà đằng sau ga tau
nhà đằng sau ga tàu
nhà đằng sau ngan hang
nhà đằng sau ngân hàng
nhà đằng sau nha hang
nhà đằng sau nha tho
nhà đằng sau nhà hàng
nhà đằng sau nhà thờ
nhà đằng sau quan pho
nhà đằng sau quán phở
nhà đằng sau sieu thi
nhà đằng sau siêu thị
nhà đằng sau tiem giat
nhà đằng sau tiem nail
nhà đằng sau tiem thit
nhà đằng sau tiem toc
nhà đằng sau tiệm giặt
nhà đằng sau tiệm nail
nhà đằng sau tiệm thịt
nhà đằng sau tiệm tóc
nhà đằng sau tram xe buyt
nhà đằng sau truong hoc
nhà đằng sau trường học
nhà đằng sau trạm xe buýt
nhà đằng sau đồn cảnh sát
nhà đối diện benh vien
nhà đối diện buu dien
nhà đối diện bưu điện
nhà đối diện bệnh viện
nhà đối diện cho
nhà đối diện chua
nhà đối diện chùa
nhà đối diện chợ
nhà đối diện cong vien
nhà đối diện công viên
nhà đối diện don canh sat
nhà đối diện ga tau
nhà đối diện ga tàu
nhà đối diện ngan hang
nhà đối diện ngân hàng
nhà đối diện nha hang
nhà đối diện nha tho
nhà đối diện nhà hàng
nhà đối diện nhà thờ
nhà đối diện quan pho
nhà đối diện quán phở
nhà đối diện sieu thi
nhà đối diện siêu thị
nhà đối diện tiem giat
nhà đối diện tiem nail
nhà đối diện tiem thit
nhà đối diện tiem toc
nhà đối diện tiệm giặt
nhà đối diện tiệm nail
nhà đối diện tiệm thịt
nhà đối diện tiệm tóc
nhà đối diện tram xe buyt
nhà đối diện truong hoc
nhà đối diện trường học
nhà đối diện trạm xe buýt
nhà đối diện đồn cảnh sát
ninh binh
ninh bình
ninh thuan
ninh thuận
nui thanh
nuu uoc
núi thành
nữu ước
phan rang
phan thiet
phan thiết
phia tren benh vien
phia tren buu dien
phia tren bưu điện
phia tren bệnh viện
phia tren cho
phia tren chợ
phia tren cong vien
phia tren cua hang
phia tren công viên
phia tren cửa hàng
phia tren don canh sat
phia tren ga tau
phia tren ga tàu
phia tren hang pho
phia tren hang thit
phia tren hieu thuoc
phia tren hiệu thuốc
phia tren hàng phở
phia tren hàng thịt
phia tren ngan hang
phia tren ngân hàng
phia tren nha chua
phia tren nha hang
phia tren nha tho
phia tren nha thuoc
phia tren nhà chùa
phia tren nhà hàng
phia tren nhà thuốc
phia tren nhà thờ
phia tren quan an
phia tren quan bar
phia tren quan ca phe
phia tren quan pho
phia tren quan ruou
phia tren quán bar
phia tren quán cà phê
phia tren quán phở
phia tren quán rượu
phia tren quán ăn
phia tren sieu thi
phia tren siêu thị
phia tren tiem ban thit
phia tren tiem banh
phia tren tiem cat toc
phia tren tiem ga ran
phia tren tiem giat
phia tren tiem giat ui
phia tren tiem hoa
phia tren tiem kebab
phia tren tiem nail
phia tren tiem tap hoa
phia tren tiem thit
phia tren tiem thuoc
phia tren tiem toc
phia tren tiem vang
phia tren tiệm bán thịt
phia tren tiệm bánh
phia tren tiệm cắt tóc
phia tren tiệm giặt
phia tren tiệm giặt ủi
phia tren tiệm gà rán
phia tren tiệm hoa
phia tren tiệm kebab
phia tren tiệm nail
phia tren tiệm thuốc
phia tren tiệm thịt
phia tren tiệm tóc
phia tren tiệm tạp hóa
phia tren tiệm vàng
phia tren tram xe buyt
phia tren truong hoc
phia tren trường học
phia tren trạm xe buýt
phia tren đồn cảnh sát
pho noi
phong dien
phong điền
phu nhuan
phu quoc
phu tho
phu yen
phuc kien
phía trên benh vien
phía trên buu dien
phía trên bưu điện
phía trên bệnh viện
phía trên cho
phía trên chợ
phía trên cong vien
phía trên cua hang
phía trên công viên
phía trên cửa hàng
phía trên don canh sat
phía trên ga tau
phía trên ga tàu
phía trên hang pho
phía trên hang thit
phía trên hieu thuoc
phía trên hiệu thuốc
phía trên hàng phở
phía trên hàng thịt
phía trên ngan hang
phía trên ngân hàng
phía trên nha chua
phía trên nha hang
phía trên nha tho
phía trên nha thuoc
phía trên nhà chùa
phía trên nhà hàng
phía trên nhà thuốc
phía trên nhà thờ
phía trên quan an
phía trên quan bar
phía trên quan ca phe
phía trên quan pho
phía trên quan ruou
phía trên quán bar
phía trên quán cà phê
phía trên quán phở
phía trên quán rượu
phía trên quán ăn
phía trên sieu thi
phía trên siêu thị
phía trên tiem ban thit
phía trên tiem banh
phía trên tiem cat toc
phía trên tiem ga ran
phía trên tiem giat
phía trên tiem giat ui
phía trên tiem hoa
phía trên tiem kebab
phía trên tiem nail
phía trên tiem tap hoa
phía trên tiem thit
phía trên tiem thuoc
phía trên tiem toc
phía trên tiem vang
phía trên tiệm bán thịt
phía trên tiệm bánh
phía trên tiệm cắt tóc
phía trên tiệm giặt
phía trên tiệm giặt ủi
phía trên tiệm gà rán
phía trên tiệm hoa
phía trên tiệm kebab
phía trên tiệm nail
phía trên tiệm thuốc
phía trên tiệm thịt
phía trên tiệm tóc
phía trên tiệm tạp hóa
phía trên tiệm vàng
phía trên tram xe buyt
phía trên truong hoc
phía trên trường học
phía trên trạm xe buýt
phía trên đồn cảnh sát
phòng trọ bên cạnh benh vien
phòng trọ bên cạnh buu dien
phòng trọ bên cạnh bưu điện
phòng trọ bên cạnh bệnh viện
phòng trọ bên cạnh cho
phòng trọ bên cạnh chua
phòng trọ bên cạnh chùa
phòng trọ bên cạnh chợ
phòng trọ bên cạnh cong vien
phòng trọ bên cạnh công viên
phòng trọ bên cạnh don canh sat
phòng trọ bên cạnh ga tau
phòng trọ bên cạnh ga tàu
phòng trọ bên cạnh ngan hang
phòng trọ bên cạnh ngân hàng
phòng trọ bên cạnh nha hang
phòng trọ bên cạnh nha tho
phòng trọ bên cạnh nhà hàng
phòng trọ bên cạnh nhà thờ
phòng trọ bên cạnh quan pho
phòng trọ bên cạnh quán phở
phòng trọ bên cạnh sieu thi
phòng trọ bên cạnh siêu thị
phòng trọ bên cạnh tiem giat
phòng trọ bên cạnh tiem nail
phòng trọ bên cạnh tiem thit
phòng trọ bên cạnh tiem toc
phòng trọ bên cạnh tiệm giặt
phòng trọ bên cạnh tiệm nail
phòng trọ bên cạnh tiệm thịt
phòng trọ bên cạnh tiệm tóc
phòng trọ bên cạnh tram xe buyt
phòng trọ bên cạnh truong hoc
phòng trọ bên cạnh trường học
phòng trọ bên cạnh trạm xe buýt
phòng trọ bên cạnh đồn cảnh sát
phòng trọ cạnh benh vien
phòng trọ cạnh buu dien
phòng trọ cạnh bưu điện
phòng trọ cạnh bệnh viện
phòng trọ cạnh cho
phòng trọ cạnh chua
phòng trọ cạnh chùa
phòng trọ cạnh chợ
phòng trọ cạnh cong vien
phòng trọ cạnh công viên
phòng trọ cạnh don canh sat
phòng trọ cạnh ga tau
phòng trọ cạnh ga tàu
phòng trọ cạnh ngan hang
phòng trọ cạnh ngân hàng
phòng trọ cạnh nha hang
phòng trọ cạnh nha tho
phòng trọ cạnh nhà hàng
phòng trọ cạnh nhà thờ
phòng trọ cạnh quan pho
phòng trọ cạnh quán phở
phòng trọ cạnh sieu thi
phòng trọ cạnh siêu thị
phòng trọ cạnh tiem giat
phòng trọ cạnh tiem nail
phòng trọ cạnh tiem thit
phòng trọ cạnh tiem toc
phòng trọ cạnh tiệm giặt
phòng trọ cạnh tiệm nail
phòng trọ cạnh tiệm thịt
phòng trọ cạnh tiệm tóc
phòng trọ cạnh tram xe buyt
phòng trọ cạnh truong hoc
phòng trọ cạnh trường học
phòng trọ cạnh trạm xe buýt
phòng trọ cạnh đồn cảnh sát
phòng trọ phía sau benh vien
phòng trọ phía sau buu dien
phòng trọ phía sau bưu điện
phòng trọ phía sau bệnh viện
phòng trọ phía sau cho
phòng trọ phía sau chua
phòng trọ phía sau chùa
phòng trọ phía sau chợ
phòng trọ phía sau cong vien
phòng trọ phía sau công viên
phòng trọ phía sau don canh sat
phòng trọ phía sau ga tau
phòng trọ phía sau ga tàu
phòng trọ phía sau ngan hang
phòng trọ phía sau ngân hàng
phòng trọ phía sau nha hang
phòng trọ phía sau nha tho
phòng trọ phía sau nhà hàng
phòng trọ phía sau nhà thờ
phòng trọ phía sau quan pho
phòng trọ phía sau quán phở
phòng trọ phía sau sieu thi
phòng trọ phía sau siêu thị
phòng trọ phía sau tiem giat
phòng trọ phía sau tiem nail
phòng trọ phía sau tiem thit
phòng trọ phía sau tiem toc
phòng trọ phía sau tiệm giặt
phòng trọ phía sau tiệm nail
phòng trọ phía sau tiệm thịt
phòng trọ phía sau tiệm tóc
phòng trọ phía sau tram xe buyt
phòng trọ phía sau truong hoc
phòng trọ phía sau trường học
phòng trọ phía sau trạm xe buýt
phòng trọ phía sau đồn cảnh sát
phòng trọ sau benh vien
phòng trọ sau buu dien
phòng trọ sau bưu điện
phòng trọ sau bệnh viện
phòng trọ sau cho
phòng trọ sau chua
phòng trọ sau chùa
phòng trọ sau chợ
phòng trọ sau cong vien
phòng trọ sau công viên
phòng trọ sau don canh sat
phòng trọ sau ga tau
phòng trọ sau ga tàu
phòng trọ sau ngan hang
phòng trọ sau ngân hàng
phòng trọ sau nha hang
phòng trọ sau nha tho
phòng trọ sau nhà hàng
phòng trọ sau nhà thờ
phòng trọ sau quan pho
phòng trọ sau quán phở
phòng trọ sau sieu thi
phòng trọ sau siêu thị
phòng trọ sau tiem giat
phòng trọ sau tiem nail
phòng trọ sau tiem thit
phòng trọ sau tiem toc
phòng trọ sau tiệm giặt
phòng trọ sau tiệm nail
phòng trọ sau tiệm thịt
phòng trọ sau tiệm tóc
phòng trọ sau tram xe buyt
phòng trọ sau truong hoc
phòng trọ sau trường học
phòng trọ sau trạm xe buýt
phòng trọ sau đồn cảnh sát
phòng trọ đằng sau benh vien
phòng trọ đằng sau buu dien
phòng trọ đằng sau bưu điện
phòng trọ đằng sau bệnh viện
phòng trọ đằng sau cho
phòng trọ đằng sau chua
phòng trọ đằng sau chùa
phòng trọ đằng sau chợ
phòng trọ đằng sau cong vien
phòng trọ đằng sau công viên
phòng trọ đằng sau don canh sat
phòng trọ đằng sau ga tau
phòng trọ đằng sau ga tàu
phòng trọ đằng sau ngan hang
phòng trọ đằng sau ngân hàng
phòng trọ đằng sau nha hang
phòng trọ đằng sau nha tho
phòng trọ đằng sau nhà hàng
phòng trọ đằng sau nhà thờ
phòng trọ đằng sau quan pho
phòng trọ đằng sau quán phở
phòng trọ đằng sau sieu thi
phòng trọ đằng sau siêu thị
phòng trọ đằng sau tiem giat
phòng trọ đằng sau tiem nail
phòng trọ đằng sau tiem thit
phòng trọ đằng sau tiem toc
phòng trọ đằng sau tiệm giặt
phòng trọ đằng sau tiệm nail
phòng trọ đằng sau tiệm thịt
phòng trọ đằng sau tiệm tóc
phòng trọ đằng sau tram xe buyt
phòng trọ đằng sau truong hoc
phòng trọ đằng sau trường học
phòng trọ đằng sau trạm xe buýt
phòng trọ đằng sau đồn cảnh sát
phòng trọ đối diện benh vien
phòng trọ đối diện buu dien
phòng trọ đối diện bưu điện
phòng trọ đối diện bệnh viện
phòng trọ đối diện cho
phòng trọ đối diện chua
phòng trọ đối diện chùa
phòng trọ đối diện chợ
phòng trọ đối diện cong vien
phòng trọ đối diện công viên
phòng trọ đối diện don canh sat
phòng trọ đối diện ga tau
phòng trọ đối diện ga tàu
phòng trọ đối diện ngan hang
phòng trọ đối diện ngân hàng
phòng trọ đối diện nha hang
phòng trọ đối diện nha tho
phòng trọ đối diện nhà hàng
phòng trọ đối diện nhà thờ
phòng trọ đối diện quan pho
phòng trọ đối diện quán phở
phòng trọ đối diện sieu thi
phòng trọ đối diện siêu thị
phòng trọ đối diện tiem giat
phòng trọ đối diện tiem nail
phòng trọ đối diện tiem thit
phòng trọ đối diện tiem toc
phòng trọ đối diện tiệm giặt
phòng trọ đối diện tiệm nail
phòng trọ đối diện tiệm thịt
phòng trọ đối diện tiệm tóc
phòng trọ đối diện tram xe buyt
phòng trọ đối diện truong hoc
phòng trọ đối diện trường học
phòng trọ đối diện trạm xe buýt
phòng trọ đối diện đồn cảnh sát
phú nhuận
phú quốc
phú thọ
phú yên
phúc kiến
phố nối
pleiku
quang binh
quang chau
quang dong
quang nam
quang ngai
quang ninh
quang tay
quang trach
quang tri
quang xuong
quang yen
qui nhon
qui nhơn
quy chau
quy hop
quy nhon
quy nhơn
quynh luu
quynh phu
quảng bình
quảng châu
quảng nam
quảng ngãi
quảng ninh
quảng trạch
quảng trị
quảng tây
quảng xương
quảng yên
quảng đông
quỳ châu
quỳ hợp
quỳnh lưu
quỳnh phụ
rach gia
rạch giá
sa dec
sa đéc
sai gon
sam son
soc son
soc trang
son la
son tay
sài gòn
sóc sơn
sóc trăng
sơn la
sơn tây
sầm sơn
tam ky
tam kỳ
tan an
tan binh
tan ky
tan phu
tang tren benh vien
tang tren buu dien
tang tren bưu điện
tang tren bệnh viện
tang tren cho
tang tren chợ
tang tren cong vien
tang tren cua hang
tang tren công viên
tang tren cửa hàng
tang tren don canh sat
tang tren ga tau
tang tren ga tàu
tang tren hang pho
tang tren hang thit
tang tren hieu thuoc
tang tren hiệu thuốc
tang tren hàng phở
tang tren hàng thịt
tang tren ngan hang
tang tren ngân hàng
tang tren nha chua
tang tren nha hang
tang tren nha tho
tang tren nha thuoc
tang tren nhà chùa
tang tren nhà hàng
tang tren nhà thuốc
tang tren nhà thờ
tang tren quan an
tang tren quan bar
tang tren quan ca phe
tang tren quan pho
tang tren quan ruou
tang tren quán bar
tang tren quán cà phê
tang tren quán phở
tang tren quán rượu
tang tren quán ăn
tang tren sieu thi
tang tren siêu thị
tang tren tiem ban thit
tang tren tiem banh
tang tren tiem cat toc
tang tren tiem ga ran
tang tren tiem giat
tang tren tiem giat ui
tang tren tiem hoa
tang tren tiem kebab
tang tren tiem nail
tang tren tiem tap hoa
tang tren tiem thit
tang tren tiem thuoc
tang tren tiem toc
tang tren tiem vang
tang tren tiệm bán thịt
tang tren tiệm bánh
tang tren tiệm cắt tóc
tang tren tiệm giặt
tang tren tiệm giặt ủi
tang tren tiệm gà rán
tang tren tiệm hoa
tang tren tiệm kebab
tang tren tiệm nail
tang tren tiệm thuốc
tang tren tiệm thịt
tang tren tiệm tóc
tang tren tiệm tạp hóa
tang tren tiệm vàng
tang tren tram xe buyt
tang tren truong hoc
tang tren trường học
tang tren trạm xe buýt
tang tren đồn cảnh sát
tay ninh
thach ha
thai binh
thai hoa
thai nguyen
thai thuy
tham quyen
thanh chuong
thanh chương
thanh hoa
thanh hoá
thanh hóa
thanh xuan
thanh xuân
tho xuan
thu dau mot
thu duc
thua thien
thuan an
thuy nguyen
thuận an
thái bình
thái hòa
thái nguyên
thái thụy
thạch hà
thẩm quyến
thọ xuân
thủ dầu một
thủ đức
thủy nguyên
thừa thiên
tien giang
tien hai
tien lang
tinh gia
tiên lãng
tiền giang
tiền hải
tra vinh
tren benh vien
tren buu dien
tren bưu điện
tren bệnh viện
tren cho
tren chợ
tren cong vien
tren cua hang
tren công viên
tren cửa hàng
tren don canh sat
tren ga tau
tren ga tàu
tren hang pho
tren hang thit
tren hieu thuoc
tren hiệu thuốc
tren hàng phở
tren hàng thịt
tren lau benh vien
tren lau buu dien
tren lau bưu điện
tren lau bệnh viện
tren lau cho
tren lau chợ
tren lau cong vien
tren lau cua hang
tren lau công viên
tren lau cửa hàng
tren lau don canh sat
tren lau ga tau
tren lau ga tàu
tren lau hang pho
tren lau hang thit
tren lau hieu thuoc
tren lau hiệu thuốc
tren lau hàng phở
tren lau hàng thịt
tren lau ngan hang
tren lau ngân hàng
tren lau nha chua
tren lau nha hang
tren lau nha tho
tren lau nha thuoc
tren lau nhà chùa
tren lau nhà hàng
tren lau nhà thuốc
tren lau nhà thờ
tren lau quan an
tren lau quan bar
tren lau quan ca phe
tren lau quan pho
tren lau quan ruou
tren lau quán bar
tren lau quán cà phê
tren lau quán phở
tren lau quán rượu
tren lau quán ăn
tren lau sieu thi
tren lau siêu thị
tren lau tiem ban thit
tren lau tiem banh
tren lau tiem cat toc
tren lau tiem ga ran
tren lau tiem giat
tren lau tiem giat ui
tren lau tiem hoa
tren lau tiem kebab
tren lau tiem nail
tren lau tiem tap hoa
tren lau tiem thit
tren lau tiem thuoc
tren lau tiem toc
tren lau tiem vang
tren lau tiệm bán thịt
tren lau tiệm bánh
tren lau tiệm cắt tóc
tren lau tiệm giặt
tren lau tiệm giặt ủi
tren lau tiệm gà rán
tren lau tiệm hoa
tren lau tiệm kebab
tren lau tiệm nail
tren lau tiệm thuốc
tren lau tiệm thịt
tren lau tiệm tóc
tren lau tiệm tạp hóa
tren lau tiệm vàng
tren lau tram xe buyt
tren lau truong hoc
tren lau trường học
tren lau trạm xe buýt
tren lau đồn cảnh sát
tren ngan hang
tren ngân hàng
tren nha chua
tren nha hang
tren nha tho
tren nha thuoc
tren nhà chùa
tren nhà hàng
tren nhà thuốc
tren nhà thờ
tren quan an
tren quan bar
tren quan ca phe
tren quan pho
tren quan ruou
tren quán bar
tren quán cà phê
tren quán phở
tren quán rượu
tren quán ăn
tren sieu thi
tren siêu thị
tren tang benh vien
tren tang buu dien
tren tang bưu điện
tren tang bệnh viện
tren tang cho
tren tang chợ
tren tang cong vien
tren tang cua hang
tren tang công viên
tren tang cửa hàng
tren tang don canh sat
tren tang ga tau
tren tang ga tàu
tren tang hang pho
tren tang hang thit
tren tang hieu thuoc
tren tang hiệu thuốc
tren tang hàng phở
tren tang hàng thịt
tren tang ngan hang
tren tang ngân hàng
tren tang nha chua
tren tang nha hang
tren tang nha tho
tren tang nha thuoc
tren tang nhà chùa
tren tang nhà hàng
tren tang nhà thuốc
tren tang nhà thờ
tren tang quan an
tren tang quan bar
tren tang quan ca phe
tren tang quan pho
tren tang quan ruou
tren tang quán bar
tren tang quán cà phê
tren tang quán phở
tren tang quán rượu
tren tang quán ăn
tren tang sieu thi
tren tang siêu thị
tren tang tiem ban thit
tren tang tiem banh
tren tang tiem cat toc
tren tang tiem ga ran
tren tang tiem giat
tren tang tiem giat ui
tren tang tiem hoa
tren tang tiem kebab
tren tang tiem nail
tren tang tiem tap hoa
tren tang tiem thit
tren tang tiem thuoc
tren tang tiem toc
tren tang tiem vang
tren tang tiệm bán thịt
tren tang tiệm bánh
tren tang tiệm cắt tóc
tren tang tiệm giặt
tren tang tiệm giặt ủi
tren tang tiệm gà rán
tren tang tiệm hoa
tren tang tiệm kebab
tren tang tiệm nail
tren tang tiệm thuốc
tren tang tiệm thịt
tren tang tiệm tóc
tren tang tiệm tạp hóa
tren tang tiệm vàng
tren tang tram xe buyt
tren tang truong hoc
tren tang trường học
tren tang trạm xe buýt
tren tang đồn cảnh sát
tren tiem ban thit
tren tiem banh
tren tiem cat toc
tren tiem ga ran
tren tiem giat
tren tiem giat ui
tren tiem hoa
tren tiem kebab
tren tiem nail
tren tiem tap hoa
tren tiem thit
tren tiem thuoc
tren tiem toc
tren tiem vang
tren tiệm bán thịt
tren tiệm bánh
tren tiệm cắt tóc
tren tiệm giặt
tren tiệm giặt ủi
tren tiệm gà rán
tren tiệm hoa
tren tiệm kebab
tren tiệm nail
tren tiệm thuốc
tren tiệm thịt
tren tiệm tóc
tren tiệm tạp hóa
tren tiệm vàng
tren tram xe buyt
tren truong hoc
tren trường học
tren trạm xe buýt
tren đồn cảnh sát
trieu phong
triệu phong
trà vinh
trên benh vien
trên buu dien
trên bưu điện
trên bệnh viện
trên cho
trên chợ
trên cong vien
trên cua hang
trên công viên
trên cửa hàng
trên don canh sat
trên ga tau
trên ga tàu
trên hang pho
trên hang thit
trên hieu thuoc
trên hiệu thuốc
trên hàng phở
trên hàng thịt
trên lầu benh vien
trên lầu buu dien
trên lầu bưu điện
trên lầu bệnh viện
trên lầu cho
trên lầu chợ
trên lầu cong vien
trên lầu cua hang
trên lầu công viên
trên lầu cửa hàng
trên lầu don canh sat
trên lầu ga tau
trên lầu ga tàu
trên lầu hang pho
trên lầu hang thit
trên lầu hieu thuoc
trên lầu hiệu thuốc
trên lầu hàng phở
trên lầu hàng thịt
trên lầu ngan hang
trên lầu ngân hàng
trên lầu nha chua
trên lầu nha hang
trên lầu nha tho
trên lầu nha thuoc
trên lầu nhà chùa
trên lầu nhà hàng
trên lầu nhà thuốc
trên lầu nhà thờ
trên lầu quan an
trên lầu quan bar
trên lầu quan ca phe
trên lầu quan pho
trên lầu quan ruou
trên lầu quán bar
trên lầu quán cà phê
trên lầu quán phở
trên lầu quán rượu
trên lầu quán ăn
trên lầu sieu thi
trên lầu siêu thị
trên lầu tiem ban thit
trên lầu tiem banh
trên lầu tiem cat toc
trên lầu tiem ga ran
trên lầu tiem giat
trên lầu tiem giat ui
trên lầu tiem hoa
trên lầu tiem kebab
trên lầu tiem nail
trên lầu tiem tap hoa
trên lầu tiem thit
trên lầu tiem thuoc
trên lầu tiem toc
trên lầu tiem vang
trên lầu tiệm bán thịt
trên lầu tiệm bánh
trên lầu tiệm cắt tóc
trên lầu tiệm giặt
trên lầu tiệm giặt ủi
trên lầu tiệm gà rán
trên lầu tiệm hoa
trên lầu tiệm kebab
trên lầu tiệm nail
trên lầu tiệm thuốc
trên lầu tiệm thịt
trên lầu tiệm tóc
trên lầu tiệm tạp hóa
trên lầu tiệm vàng
trên lầu tram xe buyt
trên lầu truong hoc
trên lầu trường học
trên lầu trạm xe buýt
trên lầu đồn cảnh sát
trên ngan hang
trên ngân hàng
trên nha chua
trên nha hang
trên nha tho
trên nha thuoc
trên nhà chùa
trên nhà hàng
trên nhà thuốc
trên nhà thờ
trên quan an
trên quan bar
trên quan ca phe
trên quan pho
trên quan ruou
trên quán bar
trên quán cà phê
trên quán phở
trên quán rượu
trên quán ăn
trên sieu thi
trên siêu thị
trên tiem ban thit
trên tiem banh
trên tiem cat toc
trên tiem ga ran
trên tiem giat
trên tiem giat ui
trên tiem hoa
trên tiem kebab
trên tiem nail
trên tiem tap hoa
trên tiem thit
trên tiem thuoc
trên tiem toc
trên tiem vang
trên tiệm bán thịt
trên tiệm bánh
trên tiệm cắt tóc
trên tiệm giặt
trên tiệm giặt ủi
trên tiệm gà rán
trên tiệm hoa
trên tiệm kebab
trên tiệm nail
trên tiệm thuốc
trên tiệm thịt
trên tiệm tóc
trên tiệm tạp hóa
trên tiệm vàng
trên tram xe buyt
trên truong hoc
trên trường học
trên trạm xe buýt
trên tầng benh vien
trên tầng buu dien
trên tầng bưu điện
trên tầng bệnh viện
trên tầng cho
trên tầng chợ
trên tầng cong vien
trên tầng cua hang
trên tầng công viên
trên tầng cửa hàng
trên tầng don canh sat
trên tầng ga tau
trên tầng ga tàu
trên tầng hang pho
trên tầng hang thit
trên tầng hieu thuoc
trên tầng hiệu thuốc
trên tầng hàng phở
trên tầng hàng thịt
trên tầng ngan hang
trên tầng ngân hàng
trên tầng nha chua
trên tầng nha hang
trên tầng nha tho
trên tầng nha thuoc
trên tầng nhà chùa
trên tầng nhà hàng
trên tầng nhà thuốc
trên tầng nhà thờ
trên tầng quan an
trên tầng quan bar
trên tầng quan ca phe
trên tầng quan pho
trên tầng quan ruou
trên tầng quán bar
trên tầng quán cà phê
trên tầng quán phở
trên tầng quán rượu
trên tầng quán ăn
trên tầng sieu thi
trên tầng siêu thị
trên tầng tiem ban thit
trên tầng tiem banh
trên tầng tiem cat toc
trên tầng tiem ga ran
trên tầng tiem giat
trên tầng tiem giat ui
trên tầng tiem hoa
trên tầng tiem kebab
trên tầng tiem nail
trên tầng tiem tap hoa
trên tầng tiem thit
trên tầng tiem thuoc
trên tầng tiem toc
trên tầng tiem vang
trên tầng tiệm bán thịt
trên tầng tiệm bánh
trên tầng tiệm cắt tóc
trên tầng tiệm giặt
trên tầng tiệm giặt ủi
trên tầng tiệm gà rán
trên tầng tiệm hoa
trên tầng tiệm kebab
trên tầng tiệm nail
trên tầng tiệm thuốc
trên tầng tiệm thịt
trên tầng tiệm tóc
trên tầng tiệm tạp hóa
trên tầng tiệm vàng
trên tầng tram xe buyt
trên tầng truong hoc
trên tầng trường học
trên tầng trạm xe buýt
trên tầng đồn cảnh sát
trên đồn cảnh sát
tu son
tuy hoa
tuy hòa
tuyen quang
tuyên quang
tân an
tân bình
tân kỳ
tân phú
tây ninh
tòa ba
tòa ba mươi
tòa ba mươi mốt
tòa bảy
tòa bẩy
tòa bốn
tòa chín
tòa hai
tòa hai mươi
tòa hai mươi ba
tòa hai mươi bảy
tòa hai mươi bốn
tòa hai mươi chín
tòa hai mươi hai
tòa hai mươi lăm
tòa hai mươi mốt
tòa hai mươi nhăm
tòa hai mươi sáu
tòa hai mươi tám
tòa hai mươi tư
tòa hăm ba
tòa hăm bảy
tòa hăm bốn
tòa hăm chín
tòa hăm hai
tòa hăm lăm
tòa hăm mốt
tòa hăm sáu
tòa hăm tám
tòa hăm tư
tòa mười
tòa mười ba
tòa mười bảy
tòa mười bốn
tòa mười chín
tòa mười hai
tòa mười lăm
tòa mười một
tòa mười sáu
tòa mười tám
tòa một
tòa nhà den
tòa nhà do
tòa nhà nau
tòa nhà nâu
tòa nhà trang
tòa nhà trắng
tòa nhà vang
tòa nhà vàng
tòa nhà xam
tòa nhà xanh
tòa nhà xanh duong
tòa nhà xanh dương
tòa nhà xanh la
tòa nhà xanh lá
tòa nhà xám
tòa nhà đen
tòa nhà đỏ
tòa năm
tòa sáu
tòa tám
tòa tư
tĩnh gia
tầng ba
tầng ba mươi
tầng ba mươi mốt
tầng bảy
tầng bẩy
tầng bốn
tầng chín
tầng hai
tầng hai mươi
tầng hai mươi ba
tầng hai mươi bảy
tầng hai mươi bốn
tầng hai mươi chín
tầng hai mươi hai
tầng hai mươi lăm
tầng hai mươi mốt
tầng hai mươi nhăm
tầng hai mươi sáu
tầng hai mươi tám
tầng hai mươi tư
tầng hăm ba
tầng hăm bảy
tầng hăm bốn
tầng hăm chín
tầng hăm hai
tầng hăm lăm
tầng hăm mốt
tầng hăm sáu
tầng hăm tám
tầng hăm tư
tầng mười
tầng mười ba
tầng mười bảy
tầng mười bốn
tầng mười chín
tầng mười hai
tầng mười lăm
tầng mười một
tầng mười sáu
tầng mười tám
tầng một
tầng năm
tầng sáu
tầng trên benh vien
tầng trên buu dien
tầng trên bưu điện
tầng trên bệnh viện
tầng trên cho
tầng trên chợ
tầng trên cong vien
tầng trên cua hang
tầng trên công viên
tầng trên cửa hàng
tầng trên don canh sat
tầng trên ga tau
tầng trên ga tàu
tầng trên hang pho
tầng trên hang thit
tầng trên hieu thuoc
tầng trên hiệu thuốc
tầng trên hàng phở
tầng trên hàng thịt
tầng trên ngan hang
tầng trên ngân hàng
tầng trên nha chua
tầng trên nha hang
tầng trên nha tho
tầng trên nha thuoc
tầng trên nhà chùa
tầng trên nhà hàng
tầng trên nhà thuốc
tầng trên nhà thờ
tầng trên quan an
tầng trên quan bar
tầng trên quan ca phe
tầng trên quan pho
tầng trên quan ruou
tầng trên quán bar
tầng trên quán cà phê
tầng trên quán phở
tầng trên quán rượu
tầng trên quán ăn
tầng trên sieu thi
tầng trên siêu thị
tầng trên tiem ban thit
tầng trên tiem banh
tầng trên tiem cat toc
tầng trên tiem ga ran
tầng trên tiem giat
tầng trên tiem giat ui
tầng trên tiem hoa
tầng trên tiem kebab
tầng trên tiem nail
tầng trên tiem tap hoa
tầng trên tiem thit
tầng trên tiem thuoc
tầng trên tiem toc
tầng trên tiem vang
tầng trên tiệm bán thịt
tầng trên tiệm bánh
tầng trên tiệm cắt tóc
tầng trên tiệm giặt
tầng trên tiệm giặt ủi
tầng trên tiệm gà rán
tầng trên tiệm hoa
tầng trên tiệm kebab
tầng trên tiệm nail
tầng trên tiệm thuốc
tầng trên tiệm thịt
tầng trên tiệm tóc
tầng trên tiệm tạp hóa
tầng trên tiệm vàng
tầng trên tram xe buyt
tầng trên truong hoc
tầng trên trường học
tầng trên trạm xe buýt
tầng trên đồn cảnh sát
tầng tám
tầng tư
từ sơn
uong bi
uông bí
van don
viet tri
viet yen
vinh bao
vinh long
vinh phuc
việt trì
việt yên
vu ban
vu quang
vu thu
vung tau
vuong cung
vân đồn
vĩnh bảo
vĩnh long
vĩnh phúc
vũ quang
vũ thư
vũng tàu
vương cung
vụ bản
y yen
yen bai
yen thanh
yên bái
yên thành
ý yên
điện biên
điện bàn
đà lạt
đà nẵng
đô lương
đô thành
đông anh
đông bá linh
đông hà
đông hưng
đông triều
đăng kẹt
đắc lắc
đắk lắk
đống đa
đồ sơn
đồng hới
đồng nai
đồng tháp
đức thọ
[phrase:reference-is]
bang lai
bao canh sat so
bao hiem so
bien so
biển số
brp
báo cảnh sát số
bảo hiểm số
bằng lái
cad
canh sat cho so
canh sat so
crn
cảnh sát cho số
cảnh sát số
ho chieu
ho chieu so
ho so so
hồ sơ số
hộ chiếu
hộ chiếu số
ma so
ma so bao hiem
ma vu
mã số
mã số bảo hiểm
mã vụ
ni
ni cua em
ni của em
nrm
so bang lai
so bao cao
so bao hiem
so cad
so dien thoai
so ho chieu
so ho so
so nhs
so ni
so nrm
so tai khoan
so tham chieu
so the
so uan
so visa
so vu
so vu viec
số báo cáo
số bảo hiểm
số bằng lái
số cad
số hồ sơ
số hộ chiếu
số nhs
số ni
số nrm
số tham chiếu
số thẻ
số tài khoản
số uan
số visa
số vụ
số vụ việc
số điện thoại
tai khoan
the brp
thẻ brp
tài khoản
uan
[phrase:status]
asylum seeker
bao ve nhan dao
bat hop phap
bi bac don
bi bac don ti nan
bi bac ti nan
bi tu choi ti nan
bi tu choi visa
bo tron o lai
brp hết hạn
bảo vệ nhân đạo
bất hợp pháp
bị bác tị nạn
bị bác đơn
bị bác đơn tị nạn
bị trục xuất
bị từ chối tị nạn
bị từ chối visa
bỏ trốn ở lại
cho ket qua ti nan
cho phong van ti nan
cho quyet dinh ti nan
cho ti nan
cho xet ti nan
chong em bi truc xuat
chua co giay
chua co giay to
chua co quoc tich
chua co the
chua co thuong tru
chua duoc dinh cu
chưa có giấy
chưa có giấy tờ
chưa có quốc tịch
chưa có thường trú
chưa có thẻ
chưa được định cư
chồng em bị trục xuất
chờ kết quả tị nạn
chờ phỏng vấn tị nạn
chờ quyết định tị nạn
chờ tị nạn
chờ xét tị nạn
co giay dinh cu
co ho chieu anh
co quoc tich
co quoc tich anh
co the brp
co the cu tru
co the dinh cu
co the tam tru
co the thuong tru
co visa
con han visa
con visa
cu tru bat hop phap
cu tru trai phep
còn hạn visa
còn visa
có giấy định cư
có hộ chiếu anh
có quốc tịch
có quốc tịch anh
có thẻ brp
có thẻ cư trú
có thẻ thường trú
có thẻ tạm trú
có thẻ định cư
có visa
cư trú bất hợp pháp
cư trú trái phép
da bi truc xuat
da dinh cu
dan nhap cu lau
dan ti nan
dang cho giay
dang cho giay to
dang cho khang cao
dang cho xet ti nan
dang khang cao
dang ti nan
dang xin o lai
dang xin quoc tich
dang xin thuong tru
dang xin ti nan
di bang xe thung
di bang xuong
di chui
di duong rung
di ghe qua
di lau
di lau qua
di theo duong day
dien bao lanh
dien doan tu
dien du hoc
dien ket hon
dien lao dong
dien nhan dao
dien phu thuoc
dien ti nan
dien vo chong
dinh cu
diện bảo lãnh
diện du học
diện kết hôn
diện lao động
diện nhân đạo
diện phụ thuộc
diện tị nạn
diện vợ chồng
diện đoàn tụ
doan tu gia dinh
don ti nan
duoc cong nhan ti nan
duoc dinh cu
duoc o lai hai nam ruoi
duoc o lai nam nam
duoc thuong tru
duoc ti nan
dân nhập cư lậu
dân tị nạn
e visa
em bi truc xuat
em bị trục xuất
evisa
gia han visa
gia hạn visa
giay phep cu tru
giay to gia
giay to het han
giấy phép cư trú
giấy phép lao động
giấy phép làm việc
giấy tờ giả
giấy tờ hết hạn
het han visa
het quyen o lai
het tu cach cu tru
het visa
ho chieu anh
ho chieu gia
ho so ti nan
ho so ti nan bi tu choi
hết hạn visa
hết quyền ở lại
hết tư cách cư trú
hết visa
hồ sơ tị nạn
hồ sơ tị nạn bị từ chối
hộ chiếu anh
hộ chiếu giả
indefinite leave
khang cao di tru
khang cao o toa di tru
khong co giay to
khong co quoc tich
khong co quyen lam viec
khong co quyen o lai
khong co the
khong co the cu tru
khong co visa
khong duoc phep lam viec
khong giay
khong giay to
khong giay to hop phap
khong ho chieu
khong hop phap
khong quoc tich
khong visa
kháng cáo di trú
kháng cáo ở toà di trú
không có giấy tờ
không có quyền làm việc
không có quyền ở lại
không có quốc tịch
không có thẻ
không có thẻ cư trú
không có visa
không giấy
không giấy tờ
không giấy tờ hợp pháp
không hộ chiếu
không hợp pháp
không quốc tịch
không visa
không được phép làm việc
lam chui
lam don ti nan
lao dong chui
lao động chui
leave to remain
lenh truc xuat
luu tru qua han
làm chui
làm đơn tị nạn
lưu trú quá hạn
lệnh trục xuất
mat tu cach
mất tư cách
nan nhan buon nguoi
nguoi nhap cu lau
nguoi rom
nguoi ti nan
người nhập cư lậu
người rơm
người tị nạn
nhap canh lau
nhap canh trai phep
nhap cu bat hop phap
nhap cu lau
nhap cu trai phep
nhap tich
nhập cư bất hợp pháp
nhập cư lậu
nhập cư trái phép
nhập cảnh lậu
nhập cảnh trái phép
nhập tịch
no recourse
nop don ti nan
nạn nhân buôn người
nộp đơn tị nạn
o chui
o lau
o lui
o qua han
o trai phep
phong van ti nan
phỏng vấn tị nạn
pre settled
qua bang thung lanh
qua bang xe thung
qua bằng thùng lạnh
qua bằng xe thùng
qua han visa
qua lau
qua lậu
quoc tich
quoc tich anh
quoc tich viet
quy che ti nan
quy chế tị nạn
quyen cu tru
quyen dinh cu
quyen o lai
quyen tam tru
quyen tam tru nhan dao
quyền cư trú
quyền tạm trú
quyền tạm trú nhân đạo
quyền định cư
quyền ở lại
quá hạn visa
quốc tịch
quốc tịch anh
quốc tịch việt
rot ti nan
rot visa
rớt tị nạn
rớt visa
sang lau
sang lậu
sap bi truc xuat
settled status
skilled worker visa
song chui
song khong giay to
song lau
spouse visa
student visa
sắp bị trục xuất
sống chui
sống không giấy tờ
sống lậu
the cu tru
the dinh cu
the evisa
the tam tru
the thuong tru
the xanh
theo visa chồng
theo visa của anh ấy
theo visa của chồng
thuong tru
thuong tru nhan
thường trú
thường trú nhân
thẻ brp
thẻ cư trú
thẻ evisa
thẻ thường trú
thẻ tạm trú
thẻ xanh
thẻ định cư
ti nan
ti nan bi bac
ti nan bi tu choi
ti nan cua em bi tu choi
toi bi truc xuat
tron lai
tron o lai
trốn lại
trốn ở lại
tu cach cu tru
tung bi truc xuat
ty nan
ty nan chinh tri
tôi bị trục xuất
tư cách cư trú
tị nạn
tị nạn bị bác
tị nạn bị từ chối
tị nạn của em bị từ chối
từng bị trục xuất
tỵ nạn
tỵ nạn chính trị
visa an theo
visa ban doi
visa bao lanh
visa bao lanh chong
visa bao lanh vo
visa bi huy
visa bi tu choi
visa bạn đời
visa bảo lãnh
visa bảo lãnh chồng
visa bảo lãnh vợ
visa bị hủy
visa bị từ chối
visa cha me
visa cha mẹ
visa cham soc
visa chăm sóc
visa con cai
visa con cái
visa con han
visa cong viec
visa cong vu
visa còn hạn
visa công việc
visa công vụ
visa dai han
visa dau bep
visa dau tu
visa dien vo chong
visa dieu duong
visa dinh hon
visa diện vợ chồng
visa doan tu
visa doanh nhan
visa doanh nhân
visa du bi
visa du hoc
visa du học
visa du lich
visa du lịch
visa duong lao
visa dài hạn
visa dưỡng lão
visa dự bị
visa gia
visa gia dinh
visa gia đình
visa giup viec
visa giúp việc
visa giả
visa hai qua
visa het han
visa hoc bong
visa hoc sinh
visa hon nhan
visa hon nhan gia
visa hon phu
visa hon the
visa hái quả
visa hôn nhân
visa hôn nhân giả
visa hôn phu
visa hôn thê
visa hết hạn
visa học bổng
visa học sinh
visa ket hon
visa ket hon gia
visa khoi nghiep
visa khởi nghiệp
visa ky nang
visa kết hôn
visa kết hôn giả
visa kỹ năng
visa lam viec
visa lao dong
visa lao dong thoi vu
visa lao động
visa lao động thời vụ
visa làm việc
visa mua vu
visa mùa vụ
visa ngan han
visa nghe si
visa nghệ sĩ
visa nguoi cham soc
visa nguoi than
visa người chăm sóc
visa người thân
visa ngắn hạn
visa noi tro
visa nong nghiep
visa nong trai
visa nông nghiệp
visa nông trại
visa nội trợ
visa phoi ngau
visa phu thuoc
visa phối ngẫu
visa phụ thuộc
visa qua canh
visa qua han
visa quá cảnh
visa quá hạn
visa sap het
visa sap het han
visa sinh vien
visa sinh vien het han
visa sinh viên
visa sinh viên hết hạn
visa sắp hết
visa sắp hết hạn
visa tay nghe
visa tay nghề
visa tham than
visa theo chong
visa theo chồng
visa theo vo
visa theo vợ
visa thoi vu
visa thuc tap
visa thăm thân
visa thời vụ
visa thực tập
visa ton giao
visa tot nghiep
visa trao doi
visa trao đổi
visa tôn giáo
visa tốt nghiệp
visa vo chong
visa vợ chồng
visa y te
visa y tế
visa ăn theo
visa điều dưỡng
visa đoàn tụ
visa đính hôn
visa đầu bếp
visa đầu tư
vo lau
vo quoc tich
vuot bien
vô lậu
vô quốc tịch
vượt biên
vượt biển
xin gia han o lai
xin gia hạn ở lại
xin o lai
xin quoc tich
xin quốc tịch
xin thuong tru
xin thường trú
xin ti nan
xin ti nan bi tu choi
xin tị nạn
xin tị nạn bị từ chối
xin ở lại
ăn theo visa
đang chờ giấy
đang chờ giấy tờ
đang chờ kháng cáo
đang chờ xét tị nạn
đang kháng cáo
đang tị nạn
đang xin quốc tịch
đang xin thường trú
đang xin tị nạn
đang xin ở lại
đi bằng xe thùng
đi bằng xuồng
đi chui
đi ghe qua
đi lậu
đi lậu qua
đi theo đường dây
đi thùng
đi thùng xe tải
đi thùng xe tải qua
đi xe thùng
đi đường rừng
đoàn tụ gia đình
đã bị trục xuất
đã định cư
đơn tị nạn
được công nhận tị nạn
được thường trú
được tị nạn
được định cư
được ở lại hai năm rưỡi
được ở lại năm năm
định cư
ở chui
ở lậu
ở lụi
ở quá hạn
ở trái phép
[phrase:time]
ba giờ rưỡi
ba rưỡi chiều
ba rưỡi sáng
ba rưỡi tối
bảy giờ rưỡi
bảy rưỡi chiều
bảy rưỡi sáng
bảy rưỡi tối
bốn giờ rưỡi
bốn rưỡi chiều
bốn rưỡi sáng
bốn rưỡi tối
chín giờ rưỡi
chín rưỡi chiều
chín rưỡi sáng
chín rưỡi tối
giờ kém bảy
giờ kém bẩy
giờ kém chín
giờ kém hai mươi
giờ kém hai mươi ba
giờ kém hai mươi bốn
giờ kém hai mươi hai
giờ kém hai mươi lăm
giờ kém hai mươi mốt
giờ kém hai mươi nhăm
giờ kém hai mươi tư
giờ kém hăm ba
giờ kém hăm bốn
giờ kém hăm hai
giờ kém hăm lăm
giờ kém hăm mốt
giờ kém hăm tư
giờ kém mười
giờ kém mười ba
giờ kém mười bảy
giờ kém mười bốn
giờ kém mười chín
giờ kém mười hai
giờ kém mười lăm
giờ kém mười một
giờ kém mười sáu
giờ kém mười tám
giờ kém năm
giờ kém sáu
giờ kém tám
giờ thiếu bảy
giờ thiếu bẩy
giờ thiếu chín
giờ thiếu hai mươi
giờ thiếu hai mươi ba
giờ thiếu hai mươi bốn
giờ thiếu hai mươi hai
giờ thiếu hai mươi lăm
giờ thiếu hai mươi mốt
giờ thiếu hai mươi nhăm
giờ thiếu hai mươi tư
giờ thiếu hăm ba
giờ thiếu hăm bốn
giờ thiếu hăm hai
giờ thiếu hăm lăm
giờ thiếu hăm mốt
giờ thiếu hăm tư
giờ thiếu mười
giờ thiếu mười ba
giờ thiếu mười bảy
giờ thiếu mười bốn
giờ thiếu mười chín
giờ thiếu mười hai
giờ thiếu mười lăm
giờ thiếu mười một
giờ thiếu mười sáu
giờ thiếu mười tám
giờ thiếu năm
giờ thiếu sáu
giờ thiếu tám
hai giờ rưỡi
hai mươi ba giờ đúng
hai mươi bốn giờ đúng
hai mươi giờ đúng
hai mươi hai giờ đúng
hai mươi mốt giờ đúng
hai mươi tư giờ đúng
hai rưỡi chiều
hai rưỡi sáng
hai rưỡi tối
hăm ba giờ đúng
hăm bốn giờ đúng
hăm hai giờ đúng
hăm mốt giờ đúng
hăm tư giờ đúng
mười ba giờ đúng
mười bảy giờ đúng
mười bốn giờ đúng
mười chín giờ đúng
mười giờ rưỡi
mười hai giờ rưỡi
mười hai rưỡi chiều
mười hai rưỡi sáng
mười hai rưỡi tối
mười lăm giờ đúng
mười một giờ rưỡi
mười một rưỡi chiều
mười một rưỡi sáng
mười một rưỡi tối
mười rưỡi chiều
mười rưỡi sáng
mười rưỡi tối
mười sáu giờ đúng
mười tám giờ đúng
một giờ rưỡi
một rưỡi chiều
một rưỡi sáng
một rưỡi tối
năm giờ rưỡi
năm rưỡi chiều
năm rưỡi sáng
năm rưỡi tối
sáu giờ rưỡi
sáu rưỡi chiều
sáu rưỡi sáng
sáu rưỡi tối
tám giờ rưỡi
tám rưỡi chiều
tám rưỡi sáng
tám rưỡi tối
[phrase:works-at]
ban hang ben
ban hang cho
ban hang cho quan
ban hang cho tiem
ban hang cua
ban hang o
ban hang o nha hang
ban hang o quan
ban hang o tiem
ban hang tai
ban hang tai quan
ban hang tai tiem
ban hang trong
bao ve ben
bao ve cho
bao ve cho quan
bao ve cho tiem
bao ve cua
bao ve o
bao ve o nha hang
bao ve o quan
bao ve o tiem
bao ve tai
bao ve tai quan
bao ve tai tiem
bao ve trong
be hoc o
be hoc truong
bi duoi khoi
bi duoi khoi cong ty
bi duoi khoi cua hang
bi duoi khoi hang
bi duoi khoi khach san
bi duoi khoi nha hang
bi duoi khoi nha may
bi duoi khoi nong trai
bi duoi khoi quan
bi duoi khoi quan an
bi duoi khoi quan bun
bi duoi khoi quan pho
bi duoi khoi sieu thi
bi duoi khoi tiem
bi duoi khoi tiem banh
bi duoi khoi tiem nail
bi duoi khoi tiem toc
bi duoi khoi xuong
bi duoi khoi xuong may
bung be ben
bung be cho
bung be cho quan
bung be cho tiem
bung be cua
bung be o
bung be o nha hang
bung be o quan
bung be o tiem
bung be tai
bung be tai quan
bung be tai tiem
bung be trong
bán hàng bên
bán hàng cho
bán hàng cho quán
bán hàng cho tiệm
bán hàng của
bán hàng trong
bán hàng tại
bán hàng tại quán
bán hàng tại tiệm
bán hàng ở
bán hàng ở nhà hàng
bán hàng ở quán
bán hàng ở tiệm
bé học trường
bé học ở
bưng bê bên
bưng bê cho
bưng bê cho quán
bưng bê cho tiệm
bưng bê của
bưng bê trong
bưng bê tại
bưng bê tại quán
bưng bê tại tiệm
bưng bê ở
bưng bê ở nhà hàng
bưng bê ở quán
bưng bê ở tiệm
bảo vệ bên
bảo vệ cho
bảo vệ cho quán
bảo vệ cho tiệm
bảo vệ của
bảo vệ trong
bảo vệ tại
bảo vệ tại quán
bảo vệ tại tiệm
bảo vệ ở
bảo vệ ở nhà hàng
bảo vệ ở quán
bảo vệ ở tiệm
bị đuổi khỏi
bị đuổi khỏi công ty
bị đuổi khỏi cửa hàng
bị đuổi khỏi hãng
bị đuổi khỏi khách sạn
bị đuổi khỏi nhà hàng
bị đuổi khỏi nhà máy
bị đuổi khỏi nông trại
bị đuổi khỏi quán
bị đuổi khỏi quán bún
bị đuổi khỏi quán phở
bị đuổi khỏi quán ăn
bị đuổi khỏi siêu thị
bị đuổi khỏi tiệm
bị đuổi khỏi tiệm bánh
bị đuổi khỏi tiệm nail
bị đuổi khỏi tiệm tóc
bị đuổi khỏi xưởng
bị đuổi khỏi xưởng may
ca ben
ca bên
ca cho
ca cho quan
ca cho quán
ca cho tiem
ca cho tiệm
ca cua
ca của
ca dem o
ca dem o cong ty
ca dem o cua hang
ca dem o hang
ca dem o khach san
ca dem o nha hang
ca dem o nha may
ca dem o nong trai
ca dem o quan
ca dem o quan an
ca dem o quan bun
ca dem o quan pho
ca dem o sieu thi
ca dem o tiem
ca dem o tiem banh
ca dem o tiem nail
ca dem o tiem toc
ca dem o xuong
ca dem o xuong may
ca o
ca o cong ty
ca o cua hang
ca o hang
ca o khach san
ca o nha hang
ca o nha may
ca o nong trai
ca o quan
ca o quan an
ca o quan bun
ca o quan pho
ca o sieu thi
ca o tiem
ca o tiem banh
ca o tiem nail
ca o tiem toc
ca o xuong
ca o xuong may
ca tai
ca tai quan
ca tai tiem
ca trong
ca tại
ca tại quán
ca tại tiệm
ca đêm ở
ca đêm ở công ty
ca đêm ở cửa hàng
ca đêm ở hãng
ca đêm ở khách sạn
ca đêm ở nhà hàng
ca đêm ở nhà máy
ca đêm ở nông trại
ca đêm ở quán
ca đêm ở quán bún
ca đêm ở quán phở
ca đêm ở quán ăn
ca đêm ở siêu thị
ca đêm ở tiệm
ca đêm ở tiệm bánh
ca đêm ở tiệm nail
ca đêm ở tiệm tóc
ca đêm ở xưởng
ca đêm ở xưởng may
ca ở
ca ở công ty
ca ở cửa hàng
ca ở hãng
ca ở khách sạn
ca ở nhà hàng
ca ở nhà máy
ca ở nông trại
ca ở quán
ca ở quán bún
ca ở quán phở
ca ở quán ăn
ca ở siêu thị
ca ở tiệm
ca ở tiệm bánh
ca ở tiệm nail
ca ở tiệm tóc
ca ở xưởng
ca ở xưởng may
cac con hoc o
cat toc ben
cat toc cho
cat toc cho quan
cat toc cho tiem
cat toc cua
cat toc o
cat toc o nha hang
cat toc o quan
cat toc o tiem
cat toc tai
cat toc tai quan
cat toc tai tiem
cat toc trong
cham nguoi gia ben
cham nguoi gia cho
cham nguoi gia cho quan
cham nguoi gia cho tiem
cham nguoi gia cua
cham nguoi gia o
cham nguoi gia o nha hang
cham nguoi gia o quan
cham nguoi gia o tiem
cham nguoi gia tai
cham nguoi gia tai quan
cham nguoi gia tai tiem
cham nguoi gia trong
chau hoc o
chau hoc truong
chay ban ben
chay ban cho
chay ban cho quan
chay ban cho tiem
chay ban cua
chay ban o
chay ban o nha hang
chay ban o quan
chay ban o tiem
chay ban tai
chay ban tai quan
chay ban tai tiem
chay ban trong
cho lam co ten
cho lam co ten la
cho lam goi la
cho lam ten
cho lam ten goi
cho lam ten la
chu ben
chu cho
chu cho quan
chu cho tiem
chu cua
chu cua cong ty
chu cua cua hang
chu cua hang
chu cua khach san
chu cua nha hang
chu cua nha may
chu cua nong trai
chu cua quan
chu cua quan an
chu cua quan bun
chu cua quan pho
chu cua sieu thi
chu cua tiem
chu cua tiem banh
chu cua tiem nail
chu cua tiem toc
chu cua xuong
chu cua xuong may
chu nha hang
chu o
chu o nha hang
chu o quan
chu o tiem
chu quan
chu tai
chu tai quan
chu tai tiem
chu tiem
chu trong
cháu học trường
cháu học ở
chăm người già bên
chăm người già cho
chăm người già cho quán
chăm người già cho tiệm
chăm người già của
chăm người già trong
chăm người già tại
chăm người già tại quán
chăm người già tại tiệm
chăm người già ở
chăm người già ở nhà hàng
chăm người già ở quán
chăm người già ở tiệm
chạy bàn bên
chạy bàn cho
chạy bàn cho quán
chạy bàn cho tiệm
chạy bàn của
chạy bàn trong
chạy bàn tại
chạy bàn tại quán
chạy bàn tại tiệm
chạy bàn ở
chạy bàn ở nhà hàng
chạy bàn ở quán
chạy bàn ở tiệm
chỗ làm có tên
chỗ làm có tên là
chỗ làm gọi là
chỗ làm tên
chỗ làm tên gọi
chỗ làm tên là
chủ bên
chủ cho
chủ cho quán
chủ cho tiệm
chủ của
chủ của công ty
chủ của cửa hàng
chủ của hãng
chủ của khách sạn
chủ của nhà hàng
chủ của nhà máy
chủ của nông trại
chủ của quán
chủ của quán bún
chủ của quán phở
chủ của quán ăn
chủ của siêu thị
chủ của tiệm
chủ của tiệm bánh
chủ của tiệm nail
chủ của tiệm tóc
chủ của xưởng
chủ của xưởng may
chủ nhà hàng
chủ quán
chủ tiệm
chủ trong
chủ tại
chủ tại quán
chủ tại tiệm
chủ ở
chủ ở nhà hàng
chủ ở quán
chủ ở tiệm
co cong ty
co cua hang
co giao cua
co giao o
co hang
co khach san
co nha hang
co nha may
co nong trai
co quan
co quan an
co quan bun
co quan pho
co sieu thi
co tiem
co tiem banh
co tiem nail
co tiem toc
co xuong
co xuong may
con gai hoc o
con gai hoc truong
con gái học trường
con gái học ở
con hoc o
con hoc tai
con hoc truong
con học trường
con học tại
con học ở
con trai hoc o
con trai hoc truong
con trai học trường
con trai học ở
cong ty co ten
cong ty co ten la
cong ty goi la
cong ty ten
cong ty ten goi
cong ty ten la
cua hang co ten
cua hang co ten la
cua hang goi la
cua hang ten
cua hang ten goi
cua hang ten la
các con học ở
có công ty
có cửa hàng
có hãng
có khách sạn
có nhà hàng
có nhà máy
có nông trại
có quán
có quán bún
có quán phở
có quán ăn
có siêu thị
có tiệm
có tiệm bánh
có tiệm nail
có tiệm tóc
có xưởng
có xưởng may
cô giáo của
cô giáo ở
công ty có tên
công ty có tên là
công ty gọi là
công ty tên
công ty tên gọi
công ty tên là
cắt tóc bên
cắt tóc cho
cắt tóc cho quán
cắt tóc cho tiệm
cắt tóc của
cắt tóc trong
cắt tóc tại
cắt tóc tại quán
cắt tóc tại tiệm
cắt tóc ở
cắt tóc ở nhà hàng
cắt tóc ở quán
cắt tóc ở tiệm
cửa hàng có tên
cửa hàng có tên là
cửa hàng gọi là
cửa hàng tên
cửa hàng tên gọi
cửa hàng tên là
dau bep ben
dau bep cho
dau bep cho quan
dau bep cho tiem
dau bep cua
dau bep o
dau bep o nha hang
dau bep o quan
dau bep o tiem
dau bep tai
dau bep tai quan
dau bep tai tiem
dau bep trong
di lam ben
di lam cho
di lam cho quan
di lam cho tiem
di lam cua
di lam o
di lam o nha hang
di lam o quan
di lam o tiem
di lam tai
di lam tai quan
di lam tai tiem
di lam trong
don ben
don cho
don cho quan
don cho tiem
don con o
don con tu
don cua
don dep ben
don dep cho
don dep cho cong ty
don dep cho cua hang
don dep cho hang
don dep cho khach san
don dep cho nha hang
don dep cho nha may
don dep cho nong trai
don dep cho quan
don dep cho quan an
don dep cho quan bun
don dep cho quan pho
don dep cho sieu thi
don dep cho tiem
don dep cho tiem banh
don dep cho tiem nail
don dep cho tiem toc
don dep cho xuong
don dep cho xuong may
don dep cua
don dep o
don dep o nha hang
don dep o quan
don dep o tiem
don dep tai
don dep tai quan
don dep tai tiem
don dep trong
don o
don o nha hang
don o quan
don o tiem
don tai
don tai quan
don tai tiem
don trong
dong goi ben
dong goi cho
dong goi cho quan
dong goi cho tiem
dong goi cua
dong goi o
dong goi o nha hang
dong goi o quan
dong goi o tiem
dong goi tai
dong goi tai quan
dong goi tai tiem
dong goi trong
dong nghiep ben cong ty
dong nghiep ben cua hang
dong nghiep ben hang
dong nghiep ben khach san
dong nghiep ben nha hang
dong nghiep ben nha may
dong nghiep ben nong trai
dong nghiep ben quan
dong nghiep ben quan an
dong nghiep ben quan bun
dong nghiep ben quan pho
dong nghiep ben sieu thi
dong nghiep ben tiem
dong nghiep ben tiem banh
dong nghiep ben tiem nail
dong nghiep ben tiem toc
dong nghiep ben xuong
dong nghiep ben xuong may
dong nghiep o
dong nghiep o cong ty
dong nghiep o cua hang
dong nghiep o hang
dong nghiep o khach san
dong nghiep o nha hang
dong nghiep o nha may
dong nghiep o nong trai
dong nghiep o quan
dong nghiep o quan an
dong nghiep o quan bun
dong nghiep o quan pho
dong nghiep o sieu thi
dong nghiep o tiem
dong nghiep o tiem banh
dong nghiep o tiem nail
dong nghiep o tiem toc
dong nghiep o xuong
dong nghiep o xuong may
dua con den
dua con toi
dung ban ben
dung ban cho
dung ban cho quan
dung ban cho tiem
dung ban cua
dung ban o
dung ban o nha hang
dung ban o quan
dung ban o tiem
dung ban tai
dung ban tai quan
dung ban tai tiem
dung ban trong
duoi em khoi cong ty
duoi em khoi cua hang
duoi em khoi hang
duoi em khoi khach san
duoi em khoi nha hang
duoi em khoi nha may
duoi em khoi nong trai
duoi em khoi quan
duoi em khoi quan an
duoi em khoi quan bun
duoi em khoi quan pho
duoi em khoi sieu thi
duoi em khoi tiem
duoi em khoi tiem banh
duoi em khoi tiem nail
duoi em khoi tiem toc
duoi em khoi xuong
duoi em khoi xuong may
duoi khoi
duoi khoi cong ty
duoi khoi cua hang
duoi khoi hang
duoi khoi khach san
duoi khoi nha hang
duoi khoi nha may
duoi khoi nong trai
duoi khoi quan
duoi khoi quan an
duoi khoi quan bun
duoi khoi quan pho
duoi khoi sieu thi
duoi khoi tiem
duoi khoi tiem banh
duoi khoi tiem nail
duoi khoi tiem toc
duoi khoi xuong
duoi khoi xuong may
duoi toi khoi cong ty
duoi toi khoi cua hang
duoi toi khoi hang
duoi toi khoi khach san
duoi toi khoi nha hang
duoi toi khoi nha may
duoi toi khoi nong trai
duoi toi khoi quan
duoi toi khoi quan an
duoi toi khoi quan bun
duoi toi khoi quan pho
duoi toi khoi sieu thi
duoi toi khoi tiem
duoi toi khoi tiem banh
duoi toi khoi tiem nail
duoi toi khoi tiem toc
duoi toi khoi xuong
duoi toi khoi xuong may
dọn bên
dọn cho
dọn cho quán
dọn cho tiệm
dọn của
dọn dẹp bên
dọn dẹp cho
dọn dẹp cho công ty
dọn dẹp cho cửa hàng
dọn dẹp cho hãng
dọn dẹp cho khách sạn
dọn dẹp cho nhà hàng
dọn dẹp cho nhà máy
dọn dẹp cho nông trại
dọn dẹp cho quán
dọn dẹp cho quán bún
dọn dẹp cho quán phở
dọn dẹp cho quán ăn
dọn dẹp cho siêu thị
dọn dẹp cho tiệm
dọn dẹp cho tiệm bánh
dọn dẹp cho tiệm nail
dọn dẹp cho tiệm tóc
dọn dẹp cho xưởng
dọn dẹp cho xưởng may
dọn dẹp của
dọn dẹp trong
dọn dẹp tại
dọn dẹp tại quán
dọn dẹp tại tiệm
dọn dẹp ở
dọn dẹp ở nhà hàng
dọn dẹp ở quán
dọn dẹp ở tiệm
dọn trong
dọn tại
dọn tại quán
dọn tại tiệm
dọn ở
dọn ở nhà hàng
dọn ở quán
dọn ở tiệm
giao hang ben
giao hang cho
giao hang cho cong ty
giao hang cho cua hang
giao hang cho hang
giao hang cho khach san
giao hang cho nha hang
giao hang cho nha may
giao hang cho nong trai
giao hang cho quan
giao hang cho quan an
giao hang cho quan bun
giao hang cho quan pho
giao hang cho sieu thi
giao hang cho tiem
giao hang cho tiem banh
giao hang cho tiem nail
giao hang cho tiem toc
giao hang cho xuong
giao hang cho xuong may
giao hang cua
giao hang o
giao hang o nha hang
giao hang o quan
giao hang o tiem
giao hang tai
giao hang tai quan
giao hang tai tiem
giao hang trong
giao hàng bên
giao hàng cho
giao hàng cho công ty
giao hàng cho cửa hàng
giao hàng cho hãng
giao hàng cho khách sạn
giao hàng cho nhà hàng
giao hàng cho nhà máy
giao hàng cho nông trại
giao hàng cho quán
giao hàng cho quán bún
giao hàng cho quán phở
giao hàng cho quán ăn
giao hàng cho siêu thị
giao hàng cho tiệm
giao hàng cho tiệm bánh
giao hàng cho tiệm nail
giao hàng cho tiệm tóc
giao hàng cho xưởng
giao hàng cho xưởng may
giao hàng của
giao hàng trong
giao hàng tại
giao hàng tại quán
giao hàng tại tiệm
giao hàng ở
giao hàng ở nhà hàng
giao hàng ở quán
giao hàng ở tiệm
goi dau ben
goi dau cho
goi dau cho quan
goi dau cho tiem
goi dau cua
goi dau o
goi dau o nha hang
goi dau o quan
goi dau o tiem
goi dau tai
goi dau tai quan
goi dau tai tiem
goi dau trong
gui con cho
gui con o
gội đầu bên
gội đầu cho
gội đầu cho quán
gội đầu cho tiệm
gội đầu của
gội đầu trong
gội đầu tại
gội đầu tại quán
gội đầu tại tiệm
gội đầu ở
gội đầu ở nhà hàng
gội đầu ở quán
gội đầu ở tiệm
gửi con cho
gửi con ở
hai dau ben
hai dau cho
hai dau cho quan
hai dau cho tiem
hai dau cua
hai dau o
hai dau o nha hang
hai dau o quan
hai dau o tiem
hai dau tai
hai dau tai quan
hai dau tai tiem
hai dau trong
hang co ten
hang co ten la
hang goi la
hang ten
hang ten goi
hang ten la
hieu truong
hiệu trưởng
hoc nail o cong ty
hoc nail o cua hang
hoc nail o hang
hoc nail o khach san
hoc nail o nha hang
hoc nail o nha may
hoc nail o nong trai
hoc nail o quan
hoc nail o quan an
hoc nail o quan bun
hoc nail o quan pho
hoc nail o sieu thi
hoc nail o tiem
hoc nail o tiem banh
hoc nail o tiem nail
hoc nail o tiem toc
hoc nail o xuong
hoc nail o xuong may
hoc nghe o cong ty
hoc nghe o cua hang
hoc nghe o hang
hoc nghe o khach san
hoc nghe o nha hang
hoc nghe o nha may
hoc nghe o nong trai
hoc nghe o quan
hoc nghe o quan an
hoc nghe o quan bun
hoc nghe o quan pho
hoc nghe o sieu thi
hoc nghe o tiem
hoc nghe o tiem banh
hoc nghe o tiem nail
hoc nghe o tiem toc
hoc nghe o xuong
hoc nghe o xuong may
hoc o truong
hoc tieng anh o
hop dong voi
hái dâu bên
hái dâu cho
hái dâu cho quán
hái dâu cho tiệm
hái dâu của
hái dâu trong
hái dâu tại
hái dâu tại quán
hái dâu tại tiệm
hái dâu ở
hái dâu ở nhà hàng
hái dâu ở quán
hái dâu ở tiệm
hãng có tên
hãng có tên là
hãng gọi là
hãng tên
hãng tên gọi
hãng tên là
học nail ở công ty
học nail ở cửa hàng
học nail ở hãng
học nail ở khách sạn
học nail ở nhà hàng
học nail ở nhà máy
học nail ở nông trại
học nail ở quán
học nail ở quán bún
học nail ở quán phở
học nail ở quán ăn
học nail ở siêu thị
học nail ở tiệm
học nail ở tiệm bánh
học nail ở tiệm nail
học nail ở tiệm tóc
học nail ở xưởng
học nail ở xưởng may
học nghề ở công ty
học nghề ở cửa hàng
học nghề ở hãng
học nghề ở khách sạn
học nghề ở nhà hàng
học nghề ở nhà máy
học nghề ở nông trại
học nghề ở quán
học nghề ở quán bún
học nghề ở quán phở
học nghề ở quán ăn
học nghề ở siêu thị
học nghề ở tiệm
học nghề ở tiệm bánh
học nghề ở tiệm nail
học nghề ở tiệm tóc
học nghề ở xưởng
học nghề ở xưởng may
học tiếng anh ở
học ở trường
hợp đồng với
khach san co ten
khach san co ten la
khach san goi la
khach san ten
khach san ten goi
khach san ten la
khách sạn có tên
khách sạn có tên là
khách sạn gọi là
khách sạn tên
khách sạn tên gọi
khách sạn tên là
lai xe ben
lai xe cho
lai xe cho quan
lai xe cho tiem
lai xe cua
lai xe o
lai xe o nha hang
lai xe o quan
lai xe o tiem
lai xe tai
lai xe tai quan
lai xe tai tiem
lai xe trong
lam ben
lam bep ben
lam bep cho
lam bep cho quan
lam bep cho tiem
lam bep cua
lam bep o
lam bep o nha hang
lam bep o quan
lam bep o tiem
lam bep tai
lam bep tai quan
lam bep tai tiem
lam bep trong
lam ca dem ben
lam ca dem cho
lam ca dem cho quan
lam ca dem cho tiem
lam ca dem cua
lam ca dem o
lam ca dem o nha hang
lam ca dem o quan
lam ca dem o tiem
lam ca dem tai
lam ca dem tai quan
lam ca dem tai tiem
lam ca dem trong
lam cho
lam cho cong ty
lam cho cua hang
lam cho hang
lam cho khach san
lam cho nha hang
lam cho nha may
lam cho nong trai
lam cho quan
lam cho quan an
lam cho quan bun
lam cho quan pho
lam cho sieu thi
lam cho tiem
lam cho tiem banh
lam cho tiem nail
lam cho tiem toc
lam cho xuong
lam cho xuong may
lam chu cong ty
lam chu cua hang
lam chu hang
lam chu khach san
lam chu nha hang
lam chu nha may
lam chu nong trai
lam chu quan
lam chu quan an
lam chu quan bun
lam chu quan pho
lam chu sieu thi
lam chu tiem
lam chu tiem banh
lam chu tiem nail
lam chu tiem toc
lam chu xuong
lam chu xuong may
lam cong ben
lam cong cho
lam cong cho quan
lam cong cho tiem
lam cong cua
lam cong o
lam cong o nha hang
lam cong o quan
lam cong o tiem
lam cong tai
lam cong tai quan
lam cong tai tiem
lam cong trong
lam cua
lam mong ben
lam mong cho
lam mong cho quan
lam mong cho tiem
lam mong cua
lam mong o
lam mong o nha hang
lam mong o quan
lam mong o tiem
lam mong tai
lam mong tai quan
lam mong tai tiem
lam mong trong
lam nail ben
lam nail cho
lam nail cho quan
lam nail cho tiem
lam nail cua
lam nail o
lam nail o nha hang
lam nail o quan
lam nail o tiem
lam nail tai
lam nail tai quan
lam nail tai tiem
lam nail trong
lam nha hang
lam o
lam o cong ty
lam o cua hang
lam o hang
lam o khach san
lam o nha hang
lam o nha may
lam o nong trai
lam o quan
lam o quan an
lam o quan bun
lam o quan pho
lam o sieu thi
lam o tiem
lam o tiem banh
lam o tiem nail
lam o tiem toc
lam o xuong
lam o xuong may
lam tai
lam tai cong ty
lam tai cua hang
lam tai hang
lam tai khach san
lam tai nha hang
lam tai nha may
lam tai nong trai
lam tai quan
lam tai quan an
lam tai quan bun
lam tai quan pho
lam tai sieu thi
lam tai tiem
lam tai tiem banh
lam tai tiem nail
lam tai tiem toc
lam tai xuong
lam tai xuong may
lam them ben
lam them cho
lam them cho quan
lam them cho tiem
lam them cua
lam them o
lam them o nha hang
lam them o quan
lam them o tiem
lam them tai
lam them tai quan
lam them tai tiem
lam them trong
lam thue ben
lam thue cho
lam thue cho quan
lam thue cho tiem
lam thue cua
lam thue o
lam thue o nha hang
lam thue o quan
lam thue o tiem
lam thue tai
lam thue tai quan
lam thue tai tiem
lam thue trong
lam tiem
lam tiem nail
lam trong
lam viec ben
lam viec cho
lam viec cho quan
lam viec cho tiem
lam viec cua
lam viec o
lam viec o nha hang
lam viec o quan
lam viec o tiem
lam viec tai
lam viec tai quan
lam viec tai tiem
lam viec trong
lanh luong o
lau don ben
lau don cho
lau don cho quan
lau don cho tiem
lau don cua
lau don o
lau don o nha hang
lau don o quan
lau don o tiem
lau don tai
lau don tai quan
lau don tai tiem
lau don trong
lau dọn bên
lau dọn cho
lau dọn cho quán
lau dọn cho tiệm
lau dọn của
lau dọn trong
lau dọn tại
lau dọn tại quán
lau dọn tại tiệm
lau dọn ở
lau dọn ở nhà hàng
lau dọn ở quán
lau dọn ở tiệm
luong o
làm bên
làm bếp bên
làm bếp cho
làm bếp cho quán
làm bếp cho tiệm
làm bếp của
làm bếp trong
làm bếp tại
làm bếp tại quán
làm bếp tại tiệm
làm bếp ở
làm bếp ở nhà hàng
làm bếp ở quán
làm bếp ở tiệm
làm ca đêm bên
làm ca đêm cho
làm ca đêm cho quán
làm ca đêm cho tiệm
làm ca đêm của
làm ca đêm trong
làm ca đêm tại
làm ca đêm tại quán
làm ca đêm tại tiệm
làm ca đêm ở
làm ca đêm ở nhà hàng
làm ca đêm ở quán
làm ca đêm ở tiệm
làm cho
làm cho công ty
làm cho cửa hàng
làm cho hãng
làm cho khách sạn
làm cho nhà hàng
làm cho nhà máy
làm cho nông trại
làm cho quán
làm cho quán bún
làm cho quán phở
làm cho quán ăn
làm cho siêu thị
làm cho tiệm
làm cho tiệm bánh
làm cho tiệm nail
làm cho tiệm tóc
làm cho xưởng
làm cho xưởng may
làm chủ công ty
làm chủ cửa hàng
làm chủ hãng
làm chủ khách sạn
làm chủ nhà hàng
làm chủ nhà máy
làm chủ nông trại
làm chủ quán
làm chủ quán bún
làm chủ quán phở
làm chủ quán ăn
làm chủ siêu thị
làm chủ tiệm
làm chủ tiệm bánh
làm chủ tiệm nail
làm chủ tiệm tóc
làm chủ xưởng
làm chủ xưởng may
làm công bên
làm công cho
làm công cho quán
làm công cho tiệm
làm công của
làm công trong
làm công tại
làm công tại quán
làm công tại tiệm
làm công ở
làm công ở nhà hàng
làm công ở quán
làm công ở tiệm
làm của
làm móng bên
làm móng cho
làm móng cho quán
làm móng cho tiệm
làm móng của
làm móng trong
làm móng tại
làm móng tại quán
làm móng tại tiệm
làm móng ở
làm móng ở nhà hàng
làm móng ở quán
làm móng ở tiệm
làm nail bên
làm nail cho
làm nail cho quán
làm nail cho tiệm
làm nail của
làm nail trong
làm nail tại
làm nail tại quán
làm nail tại tiệm
làm nail ở
làm nail ở nhà hàng
làm nail ở quán
làm nail ở tiệm
làm nhà hàng
làm thuê bên
làm thuê cho
làm thuê cho quán
làm thuê cho tiệm
làm thuê của
làm thuê trong
làm thuê tại
làm thuê tại quán
làm thuê tại tiệm
làm thuê ở
làm thuê ở nhà hàng
làm thuê ở quán
làm thuê ở tiệm
làm thêm bên
làm thêm cho
làm thêm cho quán
làm thêm cho tiệm
làm thêm của
làm thêm trong
làm thêm tại
làm thêm tại quán
làm thêm tại tiệm
làm thêm ở
làm thêm ở nhà hàng
làm thêm ở quán
làm thêm ở tiệm
làm tiệm
làm tiệm nail
làm trong
làm tại
làm tại công ty
làm tại cửa hàng
làm tại hãng
làm tại khách sạn
làm tại nhà hàng
làm tại nhà máy
làm tại nông trại
làm tại quán
làm tại quán bún
làm tại quán phở
làm tại quán ăn
làm tại siêu thị
làm tại tiệm
làm tại tiệm bánh
làm tại tiệm nail
làm tại tiệm tóc
làm tại xưởng
làm tại xưởng may
làm việc bên
làm việc cho
làm việc cho quán
làm việc cho tiệm
làm việc của
làm việc trong
làm việc tại
làm việc tại quán
làm việc tại tiệm
làm việc ở
làm việc ở nhà hàng
làm việc ở quán
làm việc ở tiệm
làm ở
làm ở công ty
làm ở cửa hàng
làm ở hãng
làm ở khách sạn
làm ở nhà hàng
làm ở nhà máy
làm ở nông trại
làm ở quán
làm ở quán bún
làm ở quán phở
làm ở quán ăn
làm ở siêu thị
làm ở tiệm
làm ở tiệm bánh
làm ở tiệm nail
làm ở tiệm tóc
làm ở xưởng
làm ở xưởng may
lái xe bên
lái xe cho
lái xe cho quán
lái xe cho tiệm
lái xe của
lái xe trong
lái xe tại
lái xe tại quán
lái xe tại tiệm
lái xe ở
lái xe ở nhà hàng
lái xe ở quán
lái xe ở tiệm
lãnh lương ở
lương ở
mo cong ty
mo cua hang
mo hang
mo khach san
mo nha hang
mo nha may
mo nong trai
mo quan
mo quan an
mo quan bun
mo quan pho
mo sieu thi
mo tiem
mo tiem banh
mo tiem nail
mo tiem toc
mo xuong
mo xuong may
mở công ty
mở cửa hàng
mở hãng
mở khách sạn
mở nhà hàng
mở nhà máy
mở nông trại
mở quán
mở quán bún
mở quán phở
mở quán ăn
mở siêu thị
mở tiệm
mở tiệm bánh
mở tiệm nail
mở tiệm tóc
mở xưởng
mở xưởng may
nau an ben
nau an cho
nau an cho cong ty
nau an cho cua hang
nau an cho hang
nau an cho khach san
nau an cho nha hang
nau an cho nha may
nau an cho nong trai
nau an cho quan
nau an cho quan an
nau an cho quan bun
nau an cho quan pho
nau an cho sieu thi
nau an cho tiem
nau an cho tiem banh
nau an cho tiem nail
nau an cho tiem toc
nau an cho xuong
nau an cho xuong may
nau an cua
nau an o
nau an o nha hang
nau an o quan
nau an o tiem
nau an tai
nau an tai quan
nau an tai tiem
nau an trong
nghi o cong ty
nghi o cua hang
nghi o hang
nghi o khach san
nghi o nha hang
nghi o nha may
nghi o nong trai
nghi o quan
nghi o quan an
nghi o quan bun
nghi o quan pho
nghi o sieu thi
nghi o tiem
nghi o tiem banh
nghi o tiem nail
nghi o tiem toc
nghi o xuong
nghi o xuong may
nghi viec o
nghi viec o cong ty
nghi viec o cua hang
nghi viec o hang
nghi viec o khach san
nghi viec o nha hang
nghi viec o nha may
nghi viec o nong trai
nghi viec o quan
nghi viec o quan an
nghi viec o quan bun
nghi viec o quan pho
nghi viec o sieu thi
nghi viec o tiem
nghi viec o tiem banh
nghi viec o tiem nail
nghi viec o tiem toc
nghi viec o xuong
nghi viec o xuong may
nghỉ việc ở
nghỉ việc ở công ty
nghỉ việc ở cửa hàng
nghỉ việc ở hãng
nghỉ việc ở khách sạn
nghỉ việc ở nhà hàng
nghỉ việc ở nhà máy
nghỉ việc ở nông trại
nghỉ việc ở quán
nghỉ việc ở quán bún
nghỉ việc ở quán phở
nghỉ việc ở quán ăn
nghỉ việc ở siêu thị
nghỉ việc ở tiệm
nghỉ việc ở tiệm bánh
nghỉ việc ở tiệm nail
nghỉ việc ở tiệm tóc
nghỉ việc ở xưởng
nghỉ việc ở xưởng may
nghỉ ở công ty
nghỉ ở cửa hàng
nghỉ ở hãng
nghỉ ở khách sạn
nghỉ ở nhà hàng
nghỉ ở nhà máy
nghỉ ở nông trại
nghỉ ở quán
nghỉ ở quán bún
nghỉ ở quán phở
nghỉ ở quán ăn
nghỉ ở siêu thị
nghỉ ở tiệm
nghỉ ở tiệm bánh
nghỉ ở tiệm nail
nghỉ ở tiệm tóc
nghỉ ở xưởng
nghỉ ở xưởng may
nha hang co ten
nha hang co ten la
nha hang goi la
nha hang ten
nha hang ten goi
nha hang ten la
nha tre
nhan luong tu
nhà hàng có tên
nhà hàng có tên là
nhà hàng gọi là
nhà hàng tên
nhà hàng tên gọi
nhà hàng tên là
nhà trẻ
nhận lương từ
noi lam co ten
noi lam co ten la
noi lam goi la
noi lam ten
noi lam ten goi
noi lam ten la
nong trai co ten
nong trai co ten la
nong trai goi la
nong trai ten
nong trai ten goi
nong trai ten la
nông trại có tên
nông trại có tên là
nông trại gọi là
nông trại tên
nông trại tên gọi
nông trại tên là
nơi làm có tên
nơi làm có tên là
nơi làm gọi là
nơi làm tên
nơi làm tên gọi
nơi làm tên là
nấu ăn bên
nấu ăn cho
nấu ăn cho công ty
nấu ăn cho cửa hàng
nấu ăn cho hãng
nấu ăn cho khách sạn
nấu ăn cho nhà hàng
nấu ăn cho nhà máy
nấu ăn cho nông trại
nấu ăn cho quán
nấu ăn cho quán bún
nấu ăn cho quán phở
nấu ăn cho quán ăn
nấu ăn cho siêu thị
nấu ăn cho tiệm
nấu ăn cho tiệm bánh
nấu ăn cho tiệm nail
nấu ăn cho tiệm tóc
nấu ăn cho xưởng
nấu ăn cho xưởng may
nấu ăn của
nấu ăn trong
nấu ăn tại
nấu ăn tại quán
nấu ăn tại tiệm
nấu ăn ở
nấu ăn ở nhà hàng
nấu ăn ở quán
nấu ăn ở tiệm
phu ben
phu bep ben
phu bep cho
phu bep cho quan
phu bep cho tiem
phu bep cua
phu bep o
phu bep o nha hang
phu bep o quan
phu bep o tiem
phu bep tai
phu bep tai quan
phu bep tai tiem
phu bep trong
phu cho
phu cho quan
phu cho tiem
phu cua
phu o
phu o nha hang
phu o quan
phu o tiem
phu tai
phu tai quan
phu tai tiem
phu trong
phuc vu ben
phuc vu cho
phuc vu cho quan
phuc vu cho tiem
phuc vu cua
phuc vu o
phuc vu o nha hang
phuc vu o quan
phuc vu o tiem
phuc vu tai
phuc vu tai quan
phuc vu tai tiem
phuc vu trong
phụ bên
phụ bếp bên
phụ bếp cho
phụ bếp cho quán
phụ bếp cho tiệm
phụ bếp của
phụ bếp trong
phụ bếp tại
phụ bếp tại quán
phụ bếp tại tiệm
phụ bếp ở
phụ bếp ở nhà hàng
phụ bếp ở quán
phụ bếp ở tiệm
phụ cho
phụ cho quán
phụ cho tiệm
phụ của
phụ trong
phụ tại
phụ tại quán
phụ tại tiệm
phụ ở
phụ ở nhà hàng
phụ ở quán
phụ ở tiệm
phục vụ bên
phục vụ cho
phục vụ cho quán
phục vụ cho tiệm
phục vụ của
phục vụ trong
phục vụ tại
phục vụ tại quán
phục vụ tại tiệm
phục vụ ở
phục vụ ở nhà hàng
phục vụ ở quán
phục vụ ở tiệm
quan co ten
quan co ten la
quan goi la
quan ly ben
quan ly cho
quan ly cho quan
quan ly cho tiem
quan ly cong ty
quan ly cua
quan ly cua hang
quan ly hang
quan ly khach san
quan ly nha hang
quan ly nha may
quan ly nong trai
quan ly o
quan ly o nha hang
quan ly o quan
quan ly o tiem
quan ly quan
quan ly quan an
quan ly quan bun
quan ly quan pho
quan ly sieu thi
quan ly tai
quan ly tai quan
quan ly tai tiem
quan ly tiem
quan ly tiem banh
quan ly tiem nail
quan ly tiem toc
quan ly trong
quan ly xuong
quan ly xuong may
quan ten
quan ten goi
quan ten la
quán có tên
quán có tên là
quán gọi là
quán tên
quán tên gọi
quán tên là
quản lý bên
quản lý cho
quản lý cho quán
quản lý cho tiệm
quản lý công ty
quản lý của
quản lý cửa hàng
quản lý hãng
quản lý khách sạn
quản lý nhà hàng
quản lý nhà máy
quản lý nông trại
quản lý quán
quản lý quán bún
quản lý quán phở
quản lý quán ăn
quản lý siêu thị
quản lý tiệm
quản lý tiệm bánh
quản lý tiệm nail
quản lý tiệm tóc
quản lý trong
quản lý tại
quản lý tại quán
quản lý tại tiệm
quản lý xưởng
quản lý xưởng may
quản lý ở
quản lý ở nhà hàng
quản lý ở quán
quản lý ở tiệm
rua bat ben
rua bat cho
rua bat cho quan
rua bat cho tiem
rua bat cua
rua bat o
rua bat o nha hang
rua bat o quan
rua bat o tiem
rua bat tai
rua bat tai quan
rua bat tai tiem
rua bat trong
rua chen ben
rua chen cho
rua chen cho quan
rua chen cho tiem
rua chen cua
rua chen o
rua chen o nha hang
rua chen o quan
rua chen o tiem
rua chen tai
rua chen tai quan
rua chen tai tiem
rua chen trong
rua xe ben
rua xe cho
rua xe cho quan
rua xe cho tiem
rua xe cua
rua xe o
rua xe o nha hang
rua xe o quan
rua xe o tiem
rua xe tai
rua xe tai quan
rua xe tai tiem
rua xe trong
rửa bát bên
rửa bát cho
rửa bát cho quán
rửa bát cho tiệm
rửa bát của
rửa bát trong
rửa bát tại
rửa bát tại quán
rửa bát tại tiệm
rửa bát ở
rửa bát ở nhà hàng
rửa bát ở quán
rửa bát ở tiệm
rửa chén bên
rửa chén cho
rửa chén cho quán
rửa chén cho tiệm
rửa chén của
rửa chén trong
rửa chén tại
rửa chén tại quán
rửa chén tại tiệm
rửa chén ở
rửa chén ở nhà hàng
rửa chén ở quán
rửa chén ở tiệm
rửa xe bên
rửa xe cho
rửa xe cho quán
rửa xe cho tiệm
rửa xe của
rửa xe trong
rửa xe tại
rửa xe tại quán
rửa xe tại tiệm
rửa xe ở
rửa xe ở nhà hàng
rửa xe ở quán
rửa xe ở tiệm
sa thai khoi
sa thải khỏi
sep ben
sep cua cong ty
sep cua cua hang
sep cua hang
sep cua khach san
sep cua nha hang
sep cua nha may
sep cua nong trai
sep cua quan
sep cua quan an
sep cua quan bun
sep cua quan pho
sep cua sieu thi
sep cua tiem
sep cua tiem banh
sep cua tiem nail
sep cua tiem toc
sep cua xuong
sep cua xuong may
sep o
sep o cong ty
sep o cua hang
sep o hang
sep o khach san
sep o nha hang
sep o nha may
sep o nong trai
sep o quan
sep o quan an
sep o quan bun
sep o quan pho
sep o sieu thi
sep o tiem
sep o tiem banh
sep o tiem nail
sep o tiem toc
sep o xuong
sep o xuong may
sinh vien o
sinh vien truong
sinh viên trường
sinh viên ở
sếp bên
sếp của công ty
sếp của cửa hàng
sếp của hãng
sếp của khách sạn
sếp của nhà hàng
sếp của nhà máy
sếp của nông trại
sếp của quán
sếp của quán bún
sếp của quán phở
sếp của quán ăn
sếp của siêu thị
sếp của tiệm
sếp của tiệm bánh
sếp của tiệm nail
sếp của tiệm tóc
sếp của xưởng
sếp của xưởng may
sếp ở
sếp ở công ty
sếp ở cửa hàng
sếp ở hãng
sếp ở khách sạn
sếp ở nhà hàng
sếp ở nhà máy
sếp ở nông trại
sếp ở quán
sếp ở quán bún
sếp ở quán phở
sếp ở quán ăn
sếp ở siêu thị
sếp ở tiệm
sếp ở tiệm bánh
sếp ở tiệm nail
sếp ở tiệm tóc
sếp ở xưởng
sếp ở xưởng may
thay giao o
thu ngan ben
thu ngan cho
thu ngan cho quan
thu ngan cho tiem
thu ngan cua
thu ngan o
thu ngan o nha hang
thu ngan o quan
thu ngan o tiem
thu ngan tai
thu ngan tai quan
thu ngan tai tiem
thu ngan trong
thu ngân bên
thu ngân cho
thu ngân cho quán
thu ngân cho tiệm
thu ngân của
thu ngân trong
thu ngân tại
thu ngân tại quán
thu ngân tại tiệm
thu ngân ở
thu ngân ở nhà hàng
thu ngân ở quán
thu ngân ở tiệm
thu viec o cong ty
thu viec o cua hang
thu viec o hang
thu viec o khach san
thu viec o nha hang
thu viec o nha may
thu viec o nong trai
thu viec o quan
thu viec o quan an
thu viec o quan bun
thu viec o quan pho
thu viec o sieu thi
thu viec o tiem
thu viec o tiem banh
thu viec o tiem nail
thu viec o tiem toc
thu viec o xuong
thu viec o xuong may
thầy giáo ở
thử việc ở công ty
thử việc ở cửa hàng
thử việc ở hãng
thử việc ở khách sạn
thử việc ở nhà hàng
thử việc ở nhà máy
thử việc ở nông trại
thử việc ở quán
thử việc ở quán bún
thử việc ở quán phở
thử việc ở quán ăn
thử việc ở siêu thị
thử việc ở tiệm
thử việc ở tiệm bánh
thử việc ở tiệm nail
thử việc ở tiệm tóc
thử việc ở xưởng
thử việc ở xưởng may
tiem co ten
tiem co ten la
tiem goi la
tiem mang ten
tiem ten
tiem ten goi
tiem ten la
tiệm có tên
tiệm có tên là
tiệm gọi là
tiệm mang tên
tiệm tên
tiệm tên gọi
tiệm tên là
truong mam non
truong mau giao
trường mầm non
trường mẫu giáo
viec ben
viec cho
viec cho quan
viec cho tiem
viec cua
viec o
viec o nha hang
viec o quan
viec o tiem
viec tai
viec tai quan
viec tai tiem
viec trong
việc bên
việc cho
việc cho quán
việc cho tiệm
việc của
việc trong
việc tại
việc tại quán
việc tại tiệm
việc ở
việc ở nhà hàng
việc ở quán
việc ở tiệm
xin lam o cong ty
xin lam o cua hang
xin lam o hang
xin lam o khach san
xin lam o nha hang
xin lam o nha may
xin lam o nong trai
xin lam o quan
xin lam o quan an
xin lam o quan bun
xin lam o quan pho
xin lam o sieu thi
xin lam o tiem
xin lam o tiem banh
xin lam o tiem nail
xin lam o tiem toc
xin lam o xuong
xin lam o xuong may
xin làm ở công ty
xin làm ở cửa hàng
xin làm ở hãng
xin làm ở khách sạn
xin làm ở nhà hàng
xin làm ở nhà máy
xin làm ở nông trại
xin làm ở quán
xin làm ở quán bún
xin làm ở quán phở
xin làm ở quán ăn
xin làm ở siêu thị
xin làm ở tiệm
xin làm ở tiệm bánh
xin làm ở tiệm nail
xin làm ở tiệm tóc
xin làm ở xưởng
xin làm ở xưởng may
xin viec o
xin viec o cong ty
xin viec o cua hang
xin viec o hang
xin viec o khach san
xin viec o nha hang
xin viec o nha may
xin viec o nong trai
xin viec o quan
xin viec o quan an
xin viec o quan bun
xin viec o quan pho
xin viec o sieu thi
xin viec o tiem
xin viec o tiem banh
xin viec o tiem nail
xin viec o tiem toc
xin viec o xuong
xin viec o xuong may
xin việc ở
xin việc ở công ty
xin việc ở cửa hàng
xin việc ở hãng
xin việc ở khách sạn
xin việc ở nhà hàng
xin việc ở nhà máy
xin việc ở nông trại
xin việc ở quán
xin việc ở quán bún
xin việc ở quán phở
xin việc ở quán ăn
xin việc ở siêu thị
xin việc ở tiệm
xin việc ở tiệm bánh
xin việc ở tiệm nail
xin việc ở tiệm tóc
xin việc ở xưởng
xin việc ở xưởng may
đi làm bên
đi làm cho
đi làm cho quán
đi làm cho tiệm
đi làm của
đi làm trong
đi làm tại
đi làm tại quán
đi làm tại tiệm
đi làm ở
đi làm ở nhà hàng
đi làm ở quán
đi làm ở tiệm
đuổi em khỏi công ty
đuổi em khỏi cửa hàng
đuổi em khỏi hãng
đuổi em khỏi khách sạn
đuổi em khỏi nhà hàng
đuổi em khỏi nhà máy
đuổi em khỏi nông trại
đuổi em khỏi quán
đuổi em khỏi quán bún
đuổi em khỏi quán phở
đuổi em khỏi quán ăn
đuổi em khỏi siêu thị
đuổi em khỏi tiệm
đuổi em khỏi tiệm bánh
đuổi em khỏi tiệm nail
đuổi em khỏi tiệm tóc
đuổi em khỏi xưởng
đuổi em khỏi xưởng may
đuổi khỏi
đuổi khỏi công ty
đuổi khỏi cửa hàng
đuổi khỏi hãng
đuổi khỏi khách sạn
đuổi khỏi nhà hàng
đuổi khỏi nhà máy
đuổi khỏi nông trại
đuổi khỏi quán
đuổi khỏi quán bún
đuổi khỏi quán phở
đuổi khỏi quán ăn
đuổi khỏi siêu thị
đuổi khỏi tiệm
đuổi khỏi tiệm bánh
đuổi khỏi tiệm nail
đuổi khỏi tiệm tóc
đuổi khỏi xưởng
đuổi khỏi xưởng may
đuổi tôi khỏi công ty
đuổi tôi khỏi cửa hàng
đuổi tôi khỏi hãng
đuổi tôi khỏi khách sạn
đuổi tôi khỏi nhà hàng
đuổi tôi khỏi nhà máy
đuổi tôi khỏi nông trại
đuổi tôi khỏi quán
đuổi tôi khỏi quán bún
đuổi tôi khỏi quán phở
đuổi tôi khỏi quán ăn
đuổi tôi khỏi siêu thị
đuổi tôi khỏi tiệm
đuổi tôi khỏi tiệm bánh
đuổi tôi khỏi tiệm nail
đuổi tôi khỏi tiệm tóc
đuổi tôi khỏi xưởng
đuổi tôi khỏi xưởng may
đón con từ
đón con ở
đóng gói bên
đóng gói cho
đóng gói cho quán
đóng gói cho tiệm
đóng gói của
đóng gói trong
đóng gói tại
đóng gói tại quán
đóng gói tại tiệm
đóng gói ở
đóng gói ở nhà hàng
đóng gói ở quán
đóng gói ở tiệm
đưa con tới
đưa con đến
đầu bếp bên
đầu bếp cho
đầu bếp cho quán
đầu bếp cho tiệm
đầu bếp của
đầu bếp trong
đầu bếp tại
đầu bếp tại quán
đầu bếp tại tiệm
đầu bếp ở
đầu bếp ở nhà hàng
đầu bếp ở quán
đầu bếp ở tiệm
đồng nghiệp bên công ty
đồng nghiệp bên cửa hàng
đồng nghiệp bên hãng
đồng nghiệp bên khách sạn
đồng nghiệp bên nhà hàng
đồng nghiệp bên nhà máy
đồng nghiệp bên nông trại
đồng nghiệp bên quán
đồng nghiệp bên quán bún
đồng nghiệp bên quán phở
đồng nghiệp bên quán ăn
đồng nghiệp bên siêu thị
đồng nghiệp bên tiệm
đồng nghiệp bên tiệm bánh
đồng nghiệp bên tiệm nail
đồng nghiệp bên tiệm tóc
đồng nghiệp bên xưởng
đồng nghiệp bên xưởng may
đồng nghiệp ở
đồng nghiệp ở công ty
đồng nghiệp ở cửa hàng
đồng nghiệp ở hãng
đồng nghiệp ở khách sạn
đồng nghiệp ở nhà hàng
đồng nghiệp ở nhà máy
đồng nghiệp ở nông trại
đồng nghiệp ở quán
đồng nghiệp ở quán bún
đồng nghiệp ở quán phở
đồng nghiệp ở quán ăn
đồng nghiệp ở siêu thị
đồng nghiệp ở tiệm
đồng nghiệp ở tiệm bánh
đồng nghiệp ở tiệm nail
đồng nghiệp ở tiệm tóc
đồng nghiệp ở xưởng
đồng nghiệp ở xưởng may
đứng bán bên
đứng bán cho
đứng bán cho quán
đứng bán cho tiệm
đứng bán của
đứng bán trong
đứng bán tại
đứng bán tại quán
đứng bán tại tiệm
đứng bán ở
đứng bán ở nhà hàng
đứng bán ở quán
đứng bán ở tiệm
