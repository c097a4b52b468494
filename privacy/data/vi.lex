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
ao
ap
app
at
au
axit
ay
ba
bac
bach
bai
bam
ban
bang
banh
bao
bap
bat
bau
bay
be
beach
bean
bee
been
ben
benh
beo
bep
bff
bi
bia
bich
bien
bieng
biet
bieu
bik
bill
bin
binh
bip
birmingham
bit
biên
biêt
biếc
biếm
biến
biếng
biết
biếu
biền
biển
biểu
biện
biệt
bjh
bjo
block
bn
bo
boc
boeing
boi
bom
bon
bong
bop
bot
boy
bu
bua
buc
bui
bun
bung
buoc
buoi
buom
buon
buong
buou
bup
bus
but
buu
buyt
buôn
buông
buýt
buốt
buồi
buồm
buồn
buồng
buổi
buộc
buột
by
bà
bài
bàn
bàng
bành
bào
bàu
bày
bá
bác
bách
bái
bám
bán
báng
bánh
báo
báp
bát
báu
bân
bây
bã
bãi
bão
bè
bèn
bèo
bé
bén
béo
bét
bê
bên
bênh
bêu
bì
bìa
bìm
bình
bìu
bí
bích
bím
bính
bít
bò
bòn
bòng
bó
bóc
bói
bón
bóng
bóp
bô
bôi
bôn
bông
bõ
bù
bùa
bùi
bùn
bùng
bú
búa
búi
bún
búng
búp
bút
băm
băn
băng
bĩnh
bơ
bơi
bơm
bưng
bưu
bước
bướm
bướng
bướu
bưởi
bạ
bạc
bạch
bại
bạn
bạo
bạt
bả
bản
bảng
bảnh
bảo
bảy
bấc
bấm
bấn
bấp
bất
bấy
bầm
bần
bầu
bầy
bẩm
bẩn
bẩy
bẫy
bậc
bận
bập
bật
bậy
bắc
bắn
bắp
bắt
bằm
bằng
bặm
bặt
bẹ
bẹn
bẹp
bẻ
bẽ
bế
bến
bếp
bết
bề
bền
bềnh
bể
bệ
bện
bệnh
bỉ
bỉm
bỉnh
bị
bịa
bịch
bịnh
bịp
bịt
bịu
bọ
bọc
bọn
bọt
bỏ
bỏng
bố
bốc
bối
bốn
bống
bốp
bốt
bồ
bồi
bồn
bồng
bổ
bổn
bổng
bỗng
bộ
bộc
bội
bộn
bột
bớ
bới
bớt
bờ
bời
bờm
bở
bởi
bỡn
bợ
bợm
bục
bụi
bụng
bụp
bụt
bủn
bức
bứt
bừa
bừng
bửa
bửu
bữa
bự
bựa
bực
ca
cac
cach
cai
cam
camera
can
cang
canh
cao
cap
cat
cau
cave
cay
centre
ceo
cha
chac
chai
cham
chan
chang
chanh
chao
chap
chat
chau
chay
che
chem
chen
chenh
cheo
chep
chet
chi
chia
chich
chiec
chiem
chien
chiet
chieu
chim
chin
chinh
chip
chiu
chiêm
chiên
chiêng
chiêu
chiếc
chiếm
chiến
chiết
chiếu
chiền
chiềng
chiều
chiểu
cho
choang
choc
choi
chom
chon
chong
chop
chot
choàng
choáng
choạng
chu
chua
chuan
chuc
chui
chum
chun
chung
chuoc
chuoi
chuon
chuong
chuot
chup
chut
chuyen
chuyên
chuyến
chuyền
chuyển
chuyện
chuôi
chuông
chuẩn
chuốc
chuối
chuốt
chuồn
chuồng
chuỗi
chuộc
chuộng
chuột
chà
chài
chàm
chàng
chào
chày
chác
chán
chánh
cháo
chát
cháu
cháy
châm
chân
châu
chè
chèn
chèo
chém
chén
chéo
chép
chét
chê
chênh
chì
chìa
chìm
chình
chí
chích
chín
chính
chíp
chít
chòi
chòm
chó
chóc
chói
chóng
chóp
chót
chôm
chôn
chông
chùa
chùi
chùm
chùn
chùng
chùy
chú
chúa
chúc
chúi
chúng
chút
chăm
chăn
chăng
chĩa
chũi
chơ
chơi
chơn
chư
chưa
chưng
chương
chước
chướng
chườm
chường
chưởng
chạc
chạch
chạm
chạng
chạp
chạy
chả
chải
chảnh
chảo
chảy
chấm
chấn
chấp
chất
chấu
chấy
chầm
chần
chầu
chẩm
chẩn
chậm
chận
chập
chật
chậu
chắc
chắn
chắp
chắt
chằm
chằng
chẳng
chẵn
chặc
chặn
chặng
chặt
chẹn
chẻ
chẽ
chế
chếch
chết
chệch
chệt
chỉ
chỉa
chỉnh
chị
chịch
chịt
chịu
chọc
chọe
chọi
chọn
chọt
chỏ
chốc
chối
chốn
chống
chốt
chồi
chồn
chồng
chổ
chổi
chổng
chỗ
chội
chộp
chột
chớ
chớp
chờ
chờn
chở
chợ
chợp
chợt
chục
chụp
chủ
chủng
chứ
chứa
chức
chứng
chừ
chừa
chừng
chử
chửa
chửi
chửng
chữ
chữa
chững
chực
cia
ck
clip
co
coc
coi
com
con
cong
cop
cot
council
cu
cua
cuc
cug
cui
cum
cun
cung
cuoc
cuoi
cuon
cuong
cuop
cup
cut
cuu
cuông
cuả
cuốc
cuối
cuốn
cuống
cuồng
cuộc
cuội
cuộn
cx
cà
cài
càn
càng
cành
cào
càu
cày
cá
các
cách
cái
cám
cán
cáng
cánh
cáo
cáp
cát
cáu
cáy
câm
cân
câu
cây
cãi
cò
còi
còm
còn
còng
có
cóc
cói
cóng
cót
cô
côi
côn
công
cõi
cõng
cù
cùa
cùi
cùm
cùn
cùng
cú
cúc
cúi
cúm
cún
cúng
cúp
cút
căm
căn
căng
cũ
cũi
cũng
cơ
cơm
cơn
cư
cưa
cưng
cưu
cương
cước
cưới
cướp
cười
cườm
cường
cưỡi
cưỡng
cược
cạch
cạm
cạn
cạnh
cạo
cạp
cạy
cả
cải
cảm
cản
cảng
cảnh
cảo
cảu
cấm
cấn
cấp
cất
cấu
cấy
cầm
cần
cầu
cầy
cẩm
cẩn
cẩu
cận
cập
cật
cậu
cậy
cắc
cắm
cắn
cắp
cắt
cằm
cằn
cẳng
cặc
cặn
cặp
cọ
cọc
cọng
cọp
cỏ
cỏi
cố
cốc
cối
cốm
cống
cốp
cốt
cồ
cồn
cồng
cổ
cổng
cỗ
cỗi
cộ
cộc
cội
cộng
cột
cớ
cờ
cở
cởi
cỡ
cỡi
cợt
cụ
cục
cụm
cụng
cụp
cụt
củ
của
củi
củng
cứ
cứa
cứng
cứt
cứu
cừ
cừu
cử
cửa
cửu
cữu
cự
cựa
cực
cựu
da
dac
dai
dam
dan
dang
danh
dao
dap
dat
dau
day
dc
de
dean
deep
dem
den
deo
dep
det
deu
di
dia
dich
die
diec
diem
dien
diep
diet
dieu
dinh
dip
dit
diu
diêm
diên
diêu
diếm
diếp
diều
diễm
diễn
diễu
diệc
diệm
diện
diệp
diệt
diệu
dk
dm
do
doa
doan
doanh
doat
doc
doi
dom
don
dong
dot
doãn
doạ
dt
du
dua
duc
due
dui
dum
dun
dung
duoc
duoi
duong
dup
dut
duy
duyen
duyet
duyên
duyệt
duẩn
duật
duệ
duỗi
dzay
dzậy
dà
dài
dàn
dàng
dành
dào
dày
dái
dám
dán
dáng
dát
dáy
dâm
dân
dâng
dâu
dây
dã
dãi
dãn
dãy
dè
dép
dê
dì
dìm
dìu
dí
dính
dò
dòm
dòng
dó
dôi
dông
dõi
dù
dùi
dùm
dùng
dúi
dăm
dĩ
dĩa
dĩnh
dũ
dũng
dơ
dơi
dư
dưa
dưng
dương
dưới
dường
dưỡng
dược
dượng
dượt
dạ
dại
dạn
dạng
dạo
dạt
dạy
dải
dấm
dấn
dấp
dấu
dấy
dầm
dần
dầu
dầy
dẫm
dẫn
dẫu
dậm
dập
dật
dậu
dậy
dắt
dằn
dẳng
dặc
dặm
dặn
dặt
dẹp
dẹt
dẻ
dẻo
dẽ
dế
dến
dề
dền
dể
dễ
dệt
dị
dịch
dịp
dịu
dọa
dọc
dọn
dỏm
dốc
dối
dốt
dồi
dồn
dỗ
dỗi
dội
dộng
dột
dời
dở
dỡ
dụ
dục
dụm
dụng
dứa
dứt
dừa
dừng
dữ
dự
dựa
dực
dựng
e
ea
ech
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
ga
gac
gach
gai
gam
gan
gang
ganh
gao
gap
gat
gau
gay
gen
get
ghe
ghen
ghep
ghet
ghi
ghim
ghiền
ghé
ghém
ghép
ghét
ghê
ghì
ghẹo
ghẻ
ghế
ghề
ghềnh
gi
gia
giac
giai
giam
gian
giang
gianh
giao
giap
giat
giau
giay
gie
gieng
gieo
giet
gin
gio
gioan
gioi
gion
giong
giot
giu
giua
giuc
gium
giun
giuong
giup
giuộc
già
giàn
giàng
giành
giàu
giày
giá
giác
giám
gián
giáng
giáo
giáp
giây
giã
giãi
giãn
giãy
giê
giêng
giò
giòn
gió
gióng
giông
giùm
giúp
giăm
giăng
giũ
giũa
giơ
giương
giường
giả
giải
giảm
giản
giảng
giảo
giấc
giấm
giấu
giấy
giầu
giầy
giẫm
giận
giật
giằng
giặc
giặt
giẻ
giếm
giếng
giết
giềng
giễu
giọng
giọt
giỏ
giỏi
giống
giồng
giỗ
giới
giờ
giời
giở
giỡn
giục
giữ
giữa
giựt
go
goa
goc
goi
gom
gon
gop
got
gu
guc
gui
gun
gung
guom
guong
guy
guốc
guồng
gà
gài
gàn
gàng
gành
gào
gác
gái
gán
gánh
gáo
gáp
gáy
gân
gây
gã
gãi
gãy
gì
gìn
gò
gòn
góa
góc
gói
góp
gót
gô
gôn
gông
gõ
gù
gút
găm
găng
gũi
gươm
gương
gượng
gạ
gạc
gạch
gạo
gạt
gả
gảy
gấc
gấm
gấp
gấu
gầm
gần
gầu
gầy
gẫm
gẫu
gẫy
gập
gật
gậy
gắm
gắn
gắng
gắp
gắt
gặm
gặp
gặt
gỉ
gọi
gọn
gọng
gọt
gỏi
gốc
gối
gốm
gồ
gồm
gổ
gỗ
gội
gộp
gột
gớm
gờ
gờm
gở
gởi
gỡ
gợi
gợn
gục
gừ
gừng
gửi
ha
hac
hach
haha
hai
ham
han
hang
hanh
hao
hap
hat
hau
hay
he
hee
hem
hen
heo
hep
het
hi
hic
hiem
hien
hiep
hieu
him
hinh
hip
hit
hix
hiên
hiêu
hiếm
hiến
hiếp
hiếu
hiềm
hiền
hiều
hiểm
hiển
hiểu
hiện
hiệp
hiệu
hnay
ho
hoa
hoac
hoach
hoai
hoan
hoanh
hoat
hoc
hoi
hok
hom
home
hon
hong
hop
hot
hoà
hoài
hoàn
hoàng
hoành
hoá
hoán
hoãn
hoạ
hoạch
hoại
hoạn
hoạt
hoả
hoảng
hoắc
hoằng
hoặc
hqua
hu
hua
huan
huc
hue
huhu
hum
hun
hung
huoc
huong
huou
hut
huu
huy
huyen
huyet
huyên
huyết
huyền
huyễn
huyện
huyệt
huân
huê
huýt
huấn
huế
huề
huệ
huống
huỷ
hy
hye
hyun
hà
hài
hàm
hàn
hàng
hành
hào
hàu
há
hác
hách
hái
hám
hán
háng
háo
hát
hâm
hân
hâu
hãi
hãm
hãn
hãng
hãnh
hão
hãy
hè
hèm
hèn
hé
héc
héo
hét
hê
hên
hình
hí
hích
híp
hít
hò
hòa
hòan
hòe
hòm
hòn
hòng
hóa
hóc
hói
hóm
hóng
hót
hô
hôi
hôm
hôn
hông
hù
hùa
hùm
hùng
hú
húc
húng
hút
húy
hý
hăm
hăng
hĩnh
hũ
hơ
hơi
hơn
hơp
hư
hưng
hưu
hương
hươu
hước
hướng
hường
hưởng
hạ
hạc
hạch
hại
hạm
hạn
hạng
hạnh
hạo
hạp
hạt
hả
hải
hảo
hấn
hấp
hất
hấu
hầm
hầu
hận
hậu
hắc
hắn
hắng
hắt
hằn
hằng
hẳn
hẵn
hẵng
hẹ
hẹn
hẹp
hẻm
hẻo
hến
hết
hề
hển
hễ
hệ
hệt
hỉ
hỉnh
họ
họa
họat
học
họng
họp
hỏa
hỏi
hỏng
hố
hốc
hối
hống
hốt
hồ
hồi
hồn
hồng
hổ
hổi
hổn
hổng
hỗ
hỗn
hộ
hộc
hội
hộp
hột
hớ
hới
hớn
hớp
hớt
hờ
hời
hờn
hở
hỡi
hợi
hợp
hợt
hụt
hủ
hủi
hủy
hứa
hức
hứng
hừ
hừng
hử
hữu
hựu
hỷ
i
ia
ian
ic
ich
ii
iii
ik
im
in
inbox
ion
ip
ipad
iphone
it
iu
j
job
k
ka
kai
kan
kang
ke
kem
ken
kenh
keo
kep
ket
keu
key
kg
kh
kha
khac
khach
khai
kham
khan
khang
khanh
khao
khap
khat
khau
khe
khen
kheo
khep
khet
khg
khi
khia
khich
khiem
khien
khiep
khiet
khieu
khinh
khiêm
khiên
khiêng
khiêu
khiếm
khiến
khiếp
khiết
khiếu
khiển
khiễng
kho
khoa
khoac
khoai
khoan
khoang
khoanh
khoat
khoc
khoe
khoi
khon
khong
khop
khoá
khoác
khoái
khoán
khoáng
khoát
khoét
khoăn
khoả
khoản
khoảng
khoảnh
khoẻ
khu
khua
khuan
khuat
khuay
khuc
khue
khuech
khung
khuoc
khuon
khuong
khuya
khuyen
khuyet
khuynh
khuyên
khuyến
khuyết
khuyển
khuân
khuây
khuê
khuôn
khuông
khuất
khuấy
khuẩn
khuếch
khuỷu
khàn
khá
khác
khách
khái
khám
khán
kháng
khánh
khát
kháu
khâm
khâu
khè
khéo
khép
khét
khê
khêu
khí
khía
khích
khít
khó
khóa
khóc
khóe
khói
khóm
khô
khôi
khôn
không
khùng
khúc
khăm
khăn
khăng
khơ
khơi
khư
khưu
khương
khước
khạc
khả
khải
khảm
khản
khảo
khấn
khất
khấu
khẩn
khẩu
khập
khắc
khắn
khắp
khắt
khẳng
khẽ
khế
khỉ
khỏa
khỏang
khỏe
khỏi
khố
khốc
khối
khốn
khống
khổ
khổng
khớp
khờ
khởi
khủng
khứ
khứa
khứu
khử
khựa
ki
kia
kich
kiem
kien
kieng
kiep
kiet
kieu
kim
kin
king
kinh
kip
kit
kiêm
kiên
kiêng
kiêu
kiếm
kiến
kiếng
kiếp
kiết
kiềm
kiền
kiều
kiểm
kiển
kiểng
kiểu
kiệm
kiện
kiệt
kiệu
ko
kon
kong
ku
kun
ky
kyung
kè
kèm
kèn
kèo
ké
kém
kén
kéo
kép
két
kê
kênh
kêu
kì
kìa
kìm
kình
kí
kích
kín
kính
kíp
kô
kông
ký
kĩ
kạn
kẹo
kẹp
kẹt
kẻ
kẻo
kẽ
kẽm
kế
kết
kề
kềm
kền
kềnh
kể
kệ
kệch
kỉ
kỉnh
kị
kịch
kịp
kỳ
kỵ
kỷ
kỹ
la
lac
lach
lai
lam
lan
lang
lanh
lao
lap
laptop
lat
lau
lay
le
lech
lee
leeds
lem
len
lenh
leo
leon
lep
let
leu
li
lia
lich
liec
liem
lien
lieng
liet
lieu
lim
lin
linh
lit
liu
liverpool
liêm
liên
liêng
liêu
liếc
liếm
liềm
liền
liều
liễn
liễu
liệm
liệt
liệu
lm
lo
loa
loai
loan
loang
loat
loc
loet
loi
lom
lon
london
long
lop
lot
loài
loáng
loát
loãng
loét
loại
loạn
loạt
loẹt
ls
lu
lua
luan
luat
luc
lui
lun
lung
luoc
luoi
luom
luon
luong
luot
lut
luu
luy
luyen
luyên
luyến
luyện
luân
luôn
luông
luẩn
luận
luật
luống
luồn
luồng
luộc
luỹ
ly
là
lài
làm
làn
làng
lành
lào
lá
lác
lách
lái
lán
láng
lánh
láo
láp
lát
láy
lâm
lân
lâng
lâu
lây
lã
lãi
lãm
lãn
lãng
lãnh
lão
lè
lèo
lén
léo
lép
lét
lê
lên
lênh
lì
lìa
lình
lí
lính
lít
líu
lò
lòa
lòe
lòi
lòng
ló
lóa
lóc
lóe
lói
lóng
lót
lô
lôi
lôn
lông
lõa
lõi
lõm
lõng
lù
lùa
lùi
lùm
lùn
lùng
lú
lúa
lúc
lún
lúng
lúp
lút
lý
lăm
lăn
lăng
lĩnh
lũ
lũng
lũy
lơ
lơi
lơn
lư
lưng
lưu
lươn
lương
lưới
lướt
lười
lường
lưỡi
lưỡng
lược
lượm
lượn
lượng
lượt
lạ
lạc
lạch
lại
lạm
lạn
lạng
lạnh
lạo
lạp
lạt
lạy
lả
lải
lảng
lấm
lấn
lấp
lấy
lầm
lần
lầu
lầy
lẩm
lẩn
lẩu
lẫm
lẫn
lẫy
lận
lập
lật
lậu
lậy
lắc
lắm
lắng
lắp
lằn
lằng
lẳng
lặc
lặn
lặng
lặp
lặt
lẹ
lẻ
lẻn
lẻo
lẽ
lẽo
lết
lề
lều
lể
lễ
lệ
lệch
lệnh
lỉnh
lị
lịch
lịm
lọ
lọai
lọc
lọi
lọng
lọt
lỏi
lỏng
lố
lốc
lối
lốp
lốt
lồ
lồi
lồn
lồng
lổ
lỗ
lỗi
lộ
lộc
lội
lộn
lộng
lột
lới
lớn
lớp
lờ
lời
lở
lởm
lỡ
lợ
lợi
lợm
lợn
lợp
lụa
lục
lụi
lụt
lụy
lủi
lủng
lứa
lức
lừa
lừng
lửa
lửng
lữ
lự
lựa
lực
lựu
lỳ
lỵ
ma
mac
mach
mae
mai
mail
main
mam
man
manchester
mang
manh
mao
map
mat
mau
may
maya
me
mem
men
menh
meo
mep
messenger
met
mi
mia
mien
mieng
miet
mieu
mik
mim
min
minh
mit
miên
miêu
miến
miếng
miết
miếu
miền
miễn
miễu
miện
miệng
miệt
mk
mn
mo
moc
moi
mom
mon
mong
moon
mot
mu
mua
muc
mui
mun
mung
muoi
muon
muong
muot
mut
muu
muôn
muông
muối
muốn
muống
muỗi
muỗng
muội
muộn
my
mà
mài
màn
màng
mành
mào
màu
mày
má
mác
mách
mái
máng
mánh
mát
máu
máy
mâm
mân
mâu
mây
mã
mãi
mãn
mãng
mãnh
mão
mè
mèo
mé
méo
mép
mét
mê
mênh
mì
mìn
mình
mí
mía
mích
mít
mò
mòi
mòn
mòng
mó
móc
mói
món
móng
mô
môi
môn
mông
môt
mõ
mõm
mù
mùa
mùi
mùn
mùng
mú
múa
múc
múi
mún
mút
măng
mĩ
mĩm
mũ
mũi
mũm
mơ
mơn
mưa
mưu
mươi
mương
mướn
mướp
mướt
mười
mường
mượn
mượt
mạ
mạc
mạch
mại
mạn
mạng
mạnh
mạo
mạp
mạt
mả
mải
mảng
mảnh
mảy
mất
mấu
mấy
mầm
mần
mầu
mầy
mẩn
mẩu
mẫm
mẫn
mẫu
mận
mập
mật
mậu
mắc
mắm
mắn
mắng
mắt
mặc
mặn
mặt
mẹ
mẹo
mẻ
mẽ
mến
mề
mềm
mền
mễ
mệnh
mệt
mỉ
mỉa
mỉm
mị
mịch
mịn
mịt
mọc
mọi
mọn
mọng
mọt
mỏ
mỏi
mỏm
mỏng
mốc
mối
mống
mốt
mồ
mồi
mồm
mồng
mổ
mỗ
mỗi
mộ
mộc
mội
mộng
một
mớ
mới
mờ
mời
mở
mỡ
mợ
mụ
mục
mụn
mủ
mủi
mức
mứt
mừng
mửa
mực
mỳ
mỵ
mỹ
na
nac
nach
nai
nail
nails
nam
nan
nang
nanh
nao
nap
nat
nau
nay
ne
nem
nen
neo
nep
net
neu
newcastle
nga
ngac
ngach
ngai
ngam
ngan
ngang
nganh
ngao
ngap
ngat
ngau
ngay
nghe
nghen
nghenh
ngheo
nghet
nghi
nghia
nghich
nghiem
nghien
nghieng
nghiep
nghiet
nghin
nghiêm
nghiên
nghiêng
nghiêu
nghiến
nghiền
nghiễm
nghiệm
nghiện
nghiệp
nghiệt
nghành
nghè
nghèo
nghé
nghén
nghê
nghênh
nghêu
nghìn
nghía
nghĩ
nghĩa
nghẹn
nghẹt
nghẽn
nghếch
nghề
nghệ
nghỉ
nghị
nghịch
ngo
ngoai
ngoan
ngoat
ngoc
ngoi
ngon
ngong
ngot
ngoài
ngoái
ngoáy
ngoãn
ngoại
ngoạn
ngoảnh
ngoặc
ngoặt
ngu
ngua
nguc
ngui
ngum
ngung
nguoc
nguoi
nguon
nguong
nguu
nguy
nguyet
nguyên
nguyền
nguyện
nguyệt
nguôi
nguồn
nguội
nguời
nguỵ
ngà
ngài
ngàm
ngàn
ngàng
ngành
ngào
ngày
ngách
ngán
ngáo
ngát
ngáy
ngâm
ngân
ngây
ngã
ngãi
ngò
ngòai
ngòi
ngó
ngóc
ngói
ngón
ngóng
ngót
ngô
ngôi
ngôn
ngông
ngõ
ngùi
ngùng
ngăm
ngăn
ngũ
ngơ
ngơi
ngư
ngưng
ngưu
ngươi
ngước
người
ngưỡng
ngược
ngượng
ngạc
ngạch
ngại
ngạn
ngạnh
ngạo
ngạt
ngả
ngải
ngấm
ngất
ngấu
ngấy
ngầm
ngần
ngầu
ngẩn
ngẩng
ngẫm
ngẫu
ngậm
ngập
ngắc
ngắm
ngắn
ngắt
ngặt
ngọ
ngọa
ngọc
ngọn
ngọt
ngỏ
ngố
ngốc
ngốn
ngồi
ngỗng
ngộ
ngộp
ngột
ngớ
ngờ
ngời
ngỡ
ngợi
ngợm
ngợp
ngụ
ngục
ngụm
ngụy
ngủ
ngủi
ngứa
ngừ
ngừa
ngừng
ngửa
ngửi
ngữ
ngự
ngựa
ngực
nha
nhac
nhai
nham
nhan
nhang
nhanh
nhao
nhap
nhat
nhau
nhay
nhe
nhen
nhet
nhi
nhich
nhiem
nhien
nhiep
nhiet
nhieu
nhin
nhip
nhiu
nhiên
nhiêu
nhiếp
nhiều
nhiễm
nhiễu
nhiệm
nhiệt
nho
nhoang
nhoc
nhoi
nhom
nhon
nhot
nhoáng
nhu
nhua
nhuan
nhuc
nhue
nhung
nhuoc
nhuom
nhuong
nhut
nhuyen
nhuyễn
nhuần
nhuận
nhuế
nhuệ
nhuốm
nhuộm
nhà
nhài
nhàm
nhàn
nhàng
nhành
nhào
nhàu
nhá
nhác
nhái
nhám
nhánh
nháo
nháp
nhát
nháy
nhâm
nhân
nhã
nhãn
nhãng
nhão
nhè
nhé
nhéo
nhép
nhét
nhì
nhìn
nhìu
nhí
nhích
nhím
nhíp
nhòa
nhòe
nhòm
nhó
nhóc
nhói
nhóm
nhót
nhô
nhôm
nhông
nhõm
nhú
nhúc
nhúm
nhún
nhúng
nhút
nhăn
nhăng
nhĩ
nhũ
nhũn
nhũng
nhơ
nhơn
như
nhưng
nhường
nhưỡng
nhược
nhượng
nhạ
nhạc
nhại
nhạn
nhạo
nhạt
nhạy
nhả
nhảm
nhảy
nhấc
nhấm
nhấn
nhấp
nhất
nhầm
nhầy
nhẩy
nhẫn
nhậm
nhận
nhập
nhật
nhậu
nhắc
nhắm
nhắn
nhắt
nhằm
nhằn
nhằng
nhẵn
nhặn
nhặt
nhẹ
nhẹn
nhẹp
nhẹt
nhẽ
nhẽo
nhếch
nhện
nhỉ
nhị
nhịn
nhịp
nhọ
nhọc
nhọn
nhọt
nhỏ
nhối
nhốt
nhồi
nhổ
nhộn
nhộng
nhột
nhớ
nhớp
nhớt
nhờ
nhờn
nhở
nhỡ
nhợt
nhục
nhụy
nhủ
nhức
nhứt
nhừ
nhử
nhữ
những
nhựa
nhựt
ni
niem
nien
nieu
nin
ninh
nit
niu
niêm
niên
niêu
niết
niềm
niềng
niệm
niệu
no
noan
noc
noi
nom
non
nong
nop
not
noãn
ns
nt
ntn
nu
nua
nuc
nui
num
nung
nuoc
nuoi
nuong
nuot
nup
nut
nuôi
nuông
nuối
nuốt
nuột
nv
ny
nà
nài
nàn
nàng
nành
nào
này
ná
nách
nái
nán
náo
nát
náu
náy
nâng
nâu
nã
nãi
não
nãy
nè
né
ném
nén
nét
nê
nêm
nên
nêu
nín
nít
níu
nòi
nòng
nó
nóc
nói
nón
nóng
nô
nôi
nôm
nôn
nông
nùng
núi
núm
núng
núp
nút
năm
năn
năng
nơ
nơi
nưa
nương
nước
nướng
nạ
nạc
nại
nạn
nạng
nạo
nạp
nạt
nản
nảy
nấc
nấm
nấng
nấp
nấu
nấy
nần
nầy
nậm
nập
nậu
nắm
nắn
nắng
nắp
nằm
nằng
nẵng
nặc
nặn
nặng
nẹp
nẻ
nẻo
nếm
nến
nếp
nết
nếu
nề
nền
nể
nệm
nện
nỉ
nịnh
nịt
nọ
nọc
nỏ
nối
nốt
nồi
nồng
nổ
nổi
nỗ
nỗi
nộ
nội
nộm
nộn
nộp
nới
nớt
nở
nỡ
nợ
nụ
nứa
nức
nứng
nứt
nửa
nữ
nữa
nực
o
oa
oai
oan
oanh
oc
office
oi
om
on
ong
online
ot
out
oái
oán
oánh
oải
pa
pan
passport
pat
pe
pha
phac
phach
phai
phan
phang
phanh
phao
phap
phat
phau
phay
phe
phen
phep
phet
phi
phia
phich
phiem
phien
phieu
phim
phinh
phiên
phiêu
phiếm
phiến
phiếu
phiền
phiện
phiệt
pho
phoi
phon
phong
phot
phu
phuc
phun
phung
phuoc
phuong
phut
phà
phàm
phàn
phàng
phào
phá
phác
phách
phái
phán
pháo
pháp
phát
phân
phèn
phèo
phép
phê
phì
phìn
phình
phí
phía
phích
phím
phò
phòng
phó
phóng
phô
phôi
phông
phù
phùng
phú
phúc
phúng
phút
phăng
phũ
phơi
phương
phước
phường
phượng
phạn
phạt
phả
phải
phản
phấn
phất
phần
phẩm
phẩu
phẩy
phẫn
phẫu
phận
phập
phật
phẳng
phế
phết
phễu
phệ
phỉ
phỏng
phố
phối
phốt
phồn
phồng
phổ
phổi
phộng
phớt
phờ
phở
phụ
phục
phụng
phụt
phủ
phủi
phức
pi
pin
piô
po
pop
pu
pác
pê
pô
pù
pơ
qa
qua
quach
quai
quan
quang
quanh
quat
quay
que
queen
quen
quet
qui
quoc
quy
quyen
quyet
quynh
quyt
quyên
quyến
quyết
quyền
quyển
quyện
quyệt
quà
quàng
quá
quách
quái
quán
quáng
quát
quân
quây
quãng
què
quét
quê
quên
quì
quí
quý
quýnh
quýt
quăng
quơ
quạ
quại
quạnh
quạt
quả
quản
quảng
quấn
quất
quấy
quần
quầng
quầy
quẩn
quẩy
quẫn
quận
quật
quậy
quắc
quắt
quằn
quẳng
quặc
quặng
quẹo
quẹt
quẻ
quế
quệ
quỉ
quốc
quới
quở
quỳ
quỳnh
quỵ
quỷ
quỹ
qá
qúa
qúy
r
ra
rac
rach
rai
rain
ram
ran
rang
ranh
rao
rap
rat
rau
ray
re
rem
ren
rent
reo
ret
reu
ri
ria
rieng
rinh
rio
rit
riu
riêng
riết
riềng
ro
roi
rom
ron
rong
room
rot
roy
ru
rua
ruc
rui
run
rung
ruoc
ruoi
ruom
ruong
ruot
ruou
rut
ruốc
ruồi
ruồng
ruổi
ruộng
ruột
ryan
ryu
rà
ràng
rành
rào
rác
rách
rái
rám
rán
ráng
ráo
ráp
rát
ráy
râm
rât
râu
rây
rã
rãi
rãnh
rè
rèm
rèn
réo
rét
rê
rên
rêu
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
rói
rót
rô
rôn
rông
rõ
rùa
rùi
rùng
rú
rúc
rúm
rúp
rút
răm
răn
răng
rĩ
rũ
rơ
rơi
rơm
rươi
rương
rước
rưới
rướm
rường
rưởi
rưỡi
rượt
rượu
rạ
rạc
rạch
rạn
rạng
rạp
rải
rảnh
rất
rầm
rầu
rầy
rẩy
rẫy
rậm
rận
rập
rắc
rắm
rắn
rằm
rằng
rặn
rặng
rẻ
rẽ
rết
rền
rể
rễ
rệp
rệt
rỉ
rịa
rọ
rọc
rọi
rốc
rối
rốn
rống
rốt
rồ
rồi
rồng
rổ
rỗi
rỗng
rộ
rộn
rộng
rộp
rớt
rờ
rời
rởm
rỡ
rợ
rợn
rục
rụi
rụng
rụt
rủ
rủa
rủi
rứt
rừng
rửa
rữa
rực
sa
sac
sach
sai
sam
samsung
san
sang
sanh
sao
sap
sat
sau
say
sdt
se
sea
sean
sec
see
sen
seo
sep
set
shop
si
siet
sieu
sim
sin
sing
sinh
siêng
siêu
siết
sn
so
soai
soan
soat
soc
soi
som
son
song
soo
soon
sot
soái
soán
soát
soạn
su
sua
suat
suc
sum
sun
sung
suoi
suon
suong
suot
sup
sut
suu
suy
suyt
suyễn
suôn
suông
suýt
suất
suối
suốt
sy
sà
sài
sàm
sàn
sàng
sành
sào
sá
sác
sách
sái
sám
sán
sáng
sánh
sáo
sáp
sát
sáu
sâm
sân
sâu
séc
sét
sê
sên
sìn
sình
sính
síp
sít
sò
sòng
sóc
sói
sóng
sót
sô
sôi
sông
sùi
sùng
sú
súc
súng
súp
sút
súy
săm
săn
sđt
sĩ
sũng
sơ
sơn
sư
sưa
sưng
sưu
sương
sướng
sướt
sườn
sưởi
sạc
sạch
sạn
sạt
sả
sải
sản
sảng
sảnh
sảo
sảy
sấm
sấp
sấu
sấy
sầm
sần
sầu
sẩy
sẫm
sậm
sập
sậy
sắc
sắm
sắn
sắp
sắt
sẳn
sẵn
sặc
sẹo
sẻ
sẽ
sến
sếp
sếu
sệt
sỉ
sọ
sọc
sọt
sỏ
sỏi
số
sốc
sống
sốt
sồi
sổ
sộ
sớ
sớm
sờ
sở
sởi
sỡ
sợ
sợi
sục
sụn
sụp
sụt
sủa
sủi
sủng
sứ
sứa
sức
sứt
sừng
sử
sửa
sửng
sửu
sữa
sững
sự
sỹ
ta
tac
tach
tae
tai
tam
tan
tang
tanh
tao
tap
tat
tau
taxi
tay
te
team
teen
tem
ten
teo
tep
tet
tg
tha
thac
thach
thai
tham
than
thang
thanh
thao
thap
that
thau
thay
the
them
then
theo
thep
thet
theu
they
thi
thia
thich
thiec
thiem
thien
thieng
thiep
thiet
thieu
thik
thin
thinh
thit
thix
thiêm
thiên
thiêng
thiêu
thiếc
thiến
thiếp
thiết
thiếu
thiền
thiều
thiểm
thiển
thiểu
thiện
thiệp
thiệt
thiệu
tho
thoa
thoai
thoang
thoat
thoc
thoi
thom
thon
thong
thot
thoái
thoáng
thoát
thoại
thoạt
thoả
thoải
thoảng
thu
thua
thuan
thuat
thuc
thue
thui
thung
thuo
thuoc
thuong
thuot
thuy
thuyen
thuyet
thuyên
thuyết
thuyền
thuê
thuôn
thuý
thuấn
thuần
thuẫn
thuận
thuật
thuế
thuốc
thuộc
thuột
thuở
thuỳ
thuỵ
thuỷ
thà
thàng
thành
thào
thày
thác
thách
thái
thám
thán
tháng
thánh
tháo
tháp
thát
thâm
thân
thâu
thây
thèm
thép
thét
thê
thêm
thêu
thì
thìa
thìn
thình
thí
thích
thím
thính
thít
thò
thòi
thòng
thóc
thói
thóp
thô
thôi
thôn
thông
thù
thùng
thùy
thú
thúc
thúi
thúng
thúy
thăm
thăn
thăng
thơ
thơi
thơm
thư
thưa
thưc
thương
thước
thường
thưởng
thược
thượng
thạc
thạch
thạnh
thạo
thả
thải
thảm
thản
thảnh
thảo
thảy
thấm
thấp
thất
thấu
thấy
thầm
thần
thầu
thầy
thẩm
thẩn
thẫm
thậm
thận
thập
thật
thắc
thắm
thắn
thắng
thắp
thắt
thằn
thằng
thẳm
thẳng
thặng
thẹn
thẻ
thế
thếp
thề
thềm
thể
thệ
thỉ
thỉnh
thỉu
thị
thịnh
thịt
thọ
thọc
thỏ
thỏa
thỏi
thố
thốc
thối
thốn
thống
thốt
thổ
thổi
thớ
thới
thớt
thờ
thời
thở
thợ
thụ
thục
thụi
thụt
thụy
thủ
thủng
thủy
thứ
thức
thừa
thừng
thử
thửa
thự
thực
ti
tia
tich
tiec
tiem
tien
tieng
tiep
tiet
tieu
tiktok
tim
tin
tinh
tit
tiêm
tiên
tiêu
tiếc
tiến
tiếng
tiếp
tiết
tiếu
tiềm
tiền
tiều
tiển
tiểu
tiễn
tiệc
tiệm
tiện
tiệp
tiệt
to
toa
toai
toan
toc
toi
ton
tong
too
top
tot
touch
toà
toàn
toái
toán
toát
toét
toạ
toạc
toại
toả
toản
tra
trac
trach
trai
tram
tran
trang
tranh
trao
trat
trau
tray
trc
tre
tren
treo
treu
tri
trich
trien
triet
trieu
trinh
triêu
triết
triền
triều
triển
triễn
triện
triệt
triệu
tro
troc
troi
trom
tron
trong
trot
troy
tru
trua
truc
true
trui
trum
trung
truoc
truong
truot
trut
truu
truy
truyen
truyền
truyện
truân
truất
truật
truồng
trà
tràm
tràn
tràng
trào
trá
trác
trách
trái
trám
trán
tráng
tránh
tráo
tráp
trát
trâm
trân
trâu
trãi
trèo
trét
trê
trên
trêu
trì
trình
trìu
trí
trích
trò
tròn
tròng
tróc
trói
trót
trôi
trôm
trông
trù
trùm
trùng
trú
trúc
trúng
trút
trăm
trăn
trăng
trĩ
trĩu
trũng
trơ
trơn
trư
trưa
trưng
trương
trước
trướng
trườn
trường
trưởng
trượng
trượt
trạc
trạch
trại
trạm
trạng
trạo
trả
trải
trảm
trảng
trảo
trấn
trấu
trầm
trần
trầu
trầy
trẫm
trận
trập
trật
trắc
trắng
trằn
trặc
trẻ
trẻo
trẽn
trề
trễ
trệ
trệt
trị
trịch
trịnh
trọ
trọc
trọi
trọn
trọng
trọt
trỏ
trối
trốn
trống
trồi
trồng
trổ
trỗi
trội
trộm
trộn
trớ
trớn
trờ
trời
trở
trợ
trợn
trợt
trụ
trục
trụi
trụy
trứ
trứng
trừ
trừng
trừu
trữ
trực
tu
tua
tuan
tuat
tuc
tue
tui
tum
tung
tuoc
tuoi
tuong
tuot
tut
tuu
tuy
tuyen
tuyet
tuyên
tuyến
tuyết
tuyền
tuyển
tuyệt
tuân
tuôn
tuông
tuý
tuýp
tuấn
tuất
tuần
tuế
tuệ
tuốt
tuồn
tuồng
tuổi
tuộc
tuột
tuỳ
tuỷ
ty
tà
tài
tàm
tàn
tàng
tành
tào
tày
tá
tác
tách
tái
tám
tán
táng
tánh
táo
táp
tát
tâm
tân
tâng
tâp
tâu
tây
tã
tè
tèo
té
tép
tê
tên
tì
tìm
tình
tí
tía
tích
tím
tín
tính
típ
tít
tò
tòa
tòan
tòi
tòng
tóc
tóe
tóm
tót
tô
tôi
tôm
tôn
tông
tù
tùm
tùng
tùy
tú
túc
túi
túm
túng
túp
tút
túy
tý
tăm
tăn
tăng
tĩnh
tĩu
tơ
tơi
tư
tưng
tươi
tươm
tương
tước
tưới
tướng
tường
tưởng
tượng
tạ
tạc
tại
tạm
tạng
tạnh
tạo
tạp
tạt
tả
tải
tản
tảng
tảo
tấc
tấm
tấn
tấp
tất
tấu
tấy
tầm
tần
tầng
tầu
tẩm
tẩn
tẩu
tẩy
tẫn
tận
tập
tật
tắc
tắm
tắt
tằm
tằng
tặc
tặng
tẹo
tẹt
tẻ
tế
tết
tề
tể
tễ
tệ
tệp
tỉ
tỉa
tỉnh
tị
tịch
tịnh
tịt
tọa
tỏ
tỏa
tỏi
tố
tốc
tối
tốn
tống
tốp
tốt
tồi
tồn
tổ
tổn
tổng
tộ
tộc
tội
tột
tớ
tới
tờ
tời
tởm
tợn
tụ
tục
tụi
tụng
tụt
tụy
tủ
tủa
tủi
tủy
tứ
tức
từ
từng
tử
tửu
tự
tựa
tựu
tỳ
tỵ
tỷ
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
uoc
uon
uong
uop
uot
up
ut
uu
uy
uyen
uyên
uyển
uông
uý
uất
uẩn
uế
uể
uốn
uống
uổng
uỷ
v
va
vac
vach
vai
vali
van
vang
vanh
vao
vap
vat
vay
vcl
ve
ven
vet
vi
via
viber
video
viec
viem
vien
vieng
viet
vii
viii
vinh
vip
virus
visa
vit
viêc
viêm
viên
viêng
viếng
viết
viền
viển
viễn
việc
viện
vk
vl
vo
voc
voi
vom
von
vong
vot
vs
vu
vua
vuc
vui
vun
vung
vuon
vuong
vuot
vut
vuông
vuốt
vuột
vy
và
vài
vàm
vàn
vàng
vành
vào
vá
vác
vách
vái
ván
váng
vát
váy
vân
vâng
vây
vã
vãi
vãn
vãng
vè
vèo
vé
véc
vén
véo
vét
vê
vênh
vì
ví
vía
vít
víu
vò
vòi
vòm
vòng
vó
vóc
vói
vót
vô
vôi
vôn
vông
võng
vù
vùi
vùng
vú
vút
văn
văng
vĩ
vĩnh
vũ
vũng
vơ
vơi
vưu
vươn
vương
vướng
vườn
vượn
vượng
vượt
vạ
vạc
vạch
vại
vạn
vạng
vạt
vả
vải
vảy
vấn
vấp
vất
vấy
vần
vầng
vầy
vẩn
vẩy
vẫn
vẫy
vận
vật
vậy
vắc
vắn
vắng
vắt
vằn
vặn
vặt
vẹn
vẹo
vẹt
vẻ
vẽ
vế
vết
về
vể
vệ
vệt
vỉ
vỉa
vị
vịn
vịnh
vịt
vọng
vọt
vỏ
vỏn
vốn
vồ
vồng
vỗ
vội
vớ
với
vớt
vờ
vời
vờn
vở
vỡ
vợ
vợt
vụ
vụn
vụng
vụt
vứt
vừa
vừng
vữa
vững
vựa
vực
vựng
vỹ
wa
wifi
wá
xa
xac
xach
xai
xam
xan
xang
xanh
xao
xap
xat
xau
xay
xe
xech
xem
xen
xeo
xep
xet
xi
xich
xiec
xiem
xien
xii
xiii
xin
xinh
xit
xiu
xiêm
xiên
xiếc
xiết
xiềng
xiển
xo
xoa
xoai
xoan
xoay
xoi
xom
xon
xong
xoong
xop
xot
xoài
xoá
xoáy
xoăn
xoắn
xu
xua
xuan
xuat
xuc
xui
xung
xuoc
xuoi
xuong
xuyen
xuyên
xuyến
xuân
xuôi
xuýt
xuất
xuẩn
xuể
xuống
xuồng
xà
xài
xào
xá
xác
xách
xám
xán
xáo
xát
xâm
xâu
xây
xã
xèo
xé
xém
xén
xéo
xép
xét
xê
xì
xìu
xí
xích
xín
xít
xíu
xòe
xó
xóa
xóc
xói
xóm
xót
xô
xôi
xôn
xông
xõa
xù
xú
xúc
xúi
xúp
xăm
xăng
xơ
xơi
xưa
xưng
xương
xước
xướng
xưởng
xạ
xạo
xả
xảo
xảy
xấp
xấu
xẩm
xẩy
xắc
xắn
xắt
xẹp
xẹt
xẻ
xẻng
xẻo
xế
xếch
xếp
xệ
xỉ
xỉa
xỉn
xỉu
xị
xịn
xịt
xỏ
xốc
xối
xốp
xốt
xổ
xổm
xộc
xộn
xới
xở
xứ
xức
xứng
xử
xửa
y
ya
yang
yem
yen
yet
yeu
yi
yo
yoo
yoon
you
young
youtube
yu
yun
yên
yêu
yếm
yến
yết
yếu
yểm
yểu
z
zalo
zay
zậy
à
ào
á
ác
ách
ái
ám
án
áng
ánh
áo
áp
át
áy
âm
ân
âu
ây
é
én
éo
ép
ê
êm
ì
í
ích
ít
òa
ó
óc
ói
óng
ót
ô
ôi
ôm
ôn
ông
ù
ùa
ùn
ú
úa
úc
úng
úp
út
úy
ü
ý
ă
ăn
ăng
đa
đai
đam
đan
đang
đanh
đao
đau
đay
đc
đe
đem
đen
đeo
đi
đia
đinh
điên
điêu
điếc
điếm
điếu
điềm
điền
điều
điểm
điển
điểu
điện
điệp
điệu
đk
đm
đo
đoan
đom
đong
đoài
đoàn
đoái
đoán
đoạn
đoạt
đoản
đt
đu
đua
đui
đun
đung
đuôi
đuốc
đuối
đuống
đuổi
đuợc
đà
đài
đàm
đàn
đàng
đành
đào
đày
đá
đái
đám
đán
đáng
đánh
đáo
đáp
đát
đáy
đâm
đâu
đây
đã
đãi
đãng
đè
đèn
đèo
đéc
đéo
đê
đêm
đên
đênh
đình
đích
đính
đít
đò
đòi
đòn
đó
đóa
đói
đóm
đón
đóng
đô
đôi
đôn
đông
đùa
đùi
đùn
đùng
đúc
đúng
đúp
đút
đă
đăng
đĩ
đĩa
đĩnh
đũa
đơ
đơn
đưa
đươc
đương
đước
đười
đường
được
đạ
đạc
đại
đạm
đạn
đạo
đạp
đạt
đả
đảm
đản
đảng
đảo
đấm
đấng
đất
đấu
đấy
đầm
đần
đầu
đầy
đẩu
đẩy
đẫm
đẫn
đẫy
đậm
đập
đậu
đậy
đắc
đắm
đắn
đắng
đắp
đắt
đằng
đẳng
đặc
đặn
đặng
đặt
đẹp
đẻ
đẽ
đẽo
đế
đếm
đến
đề
đềm
đền
đều
để
đểu
đễ
đệ
đệm
đỉa
đỉnh
địa
địch
định
địt
đọ
đọa
đọc
đọng
đỏ
đố
đốc
đối
đốm
đốn
đống
đốt
đồ
đồi
đồn
đồng
đổ
đổi
đổng
đỗ
đỗi
độ
độc
đội
độn
động
đột
đới
đớn
đớp
đờ
đời
đờm
đờn
đở
đỡ
đợi
đợt
đụ
đục
đụng
đủ
đủi
đứa
đức
đứng
đứt
đừng
đực
đựng
đựơc
ĩ
ơ
ơi
ơn
ư
ưa
ưng
ưu
ươi
ươm
ương
ước
ướp
ướt
ạ
ạt
ả
ải
ảm
ảnh
ảo
ấm
ấn
ấp
ất
ấu
ấy
ầm
ẩm
ẩn
ẩu
ập
ắc
ắng
ắp
ắt
ẵm
ế
ếch
ỉ
ỉa
ị
ỏi
ố
ốc
ối
ốm
ống
ốp
ốt
ồ
ồn
ổ
ổi
ổn
ổng
ớ
ớn
ớt
ờ
ở
ợ
ụ
ủ
ủa
ủi
ủng
ủy
ứ
ức
ứng
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
luân
ly
lâm
lân
lã
lê
lệ
lộc
lụa
mai
manh
mark
mien
mik
minh
miên
my
mạnh
mẫn
nail
nam
nga
ngan
nghia
nghĩa
ngo
ngoc
nguyet
nguyệt
ngà
ngân
ngô
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
nhật
nhựt
ninh
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
phụng
quach
quan
quang
que
qui
quy
quyen
quynh
quyên
quách
quân
quí
quế
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
sâm
sơn
sương
sẹo
teo
thach
thai
tham
thang
thanh
thao
thien
thieu
thinh
thiện
thiệu
tho
thoa
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
thùy
thúy
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
tèo
tí
tùng
tú
tường
tạ
tịnh
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
[phrase:age-is]
be moi
bé mới
chau moi
chau nam nay
chua toi
cháu mới
cháu năm nay
chưa tới
con moi
con mới
con nam nay
con năm nay
em duoc
em moi
em mới
em nam nay
em năm nay
em được
len
lên
moi co
moi duoc
mới có
mới được
nam nay
năm nay
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
khoang
khoảng
luc
lúc
tam
tu luc
tầm
từ lúc
vao luc
vào lúc
[phrase:date]
ba muoi tet
ba mươi tết
hai chin tet
hai chín tết
hai tam tet
hai tám tết
mong hai tet
mong mot tet
mung ba tet
mung hai tet
mung mot tet
mùng ba tết
mùng hai tết
mùng một tết
mồng hai tết
mồng một tết
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
rằm tháng ba
rằm tháng bảy
rằm tháng chín
rằm tháng chạp
rằm tháng giêng
rằm tháng hai
rằm tháng mười
rằm tháng mười một
rằm tháng năm
rằm tháng sáu
rằm tháng tám
rằm tháng tư
[phrase:day-is]
bua mung
bữa mùng
hom mong
hom mung
hom ngay
hôm mùng
hôm mồng
hôm ngày
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
vao ngay
vào ngày
[phrase:handle-is]
acc
acc ten
acc tên
facebook ten
facebook tên
fb
fb ten
fb tên
ig
insta
instagram
kenh
kênh
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
anh ay
anh em
anh ta
anh ấy
bang qua duong
băng qua đường
chi em
chị em
di duong
doc duong
duoi duong
duong day
duong day nong
dưới đường
dọc đường
giay to
giua duong
giấy tờ
giữa đường
het duong
home office
hết đường
ngoai duong
ngoài đường
ra duong
ra đường
tren duong
trên đường
đi đường
đường dây
đường dây nóng
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
dan mach
do thai
do thái
dong au
dong duc
goc a
goc an
goc hoa
goc mien
goc phi
goc tau
goc viet
gốc hoa
gốc miên
gốc phi
gốc tàu
gốc việt
gốc á
gốc ấn
ha lan
han quoc
hong kong
hà lan
hàn quốc
hồng kông
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
nguoi albania
nguoi an
nguoi an do
nguoi anh
nguoi ao
nguoi ba lan
nguoi bac
nguoi bangladesh
nguoi bi
nguoi bo
nguoi bo dao nha
nguoi brazil
nguoi bulgaria
nguoi bun
nguoi cam
nguoi campuchia
nguoi canada
nguoi cham
nguoi chau phi
nguoi congo
nguoi dai han
nguoi dai loan
nguoi den
nguoi do thai
nguoi duc
nguoi e de
nguoi eritrea
nguoi ethiopia
nguoi ghana
nguoi goc a
nguoi goc hoa
nguoi goc phi
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
nguoi ma lai
nguoi malaysia
nguoi me
nguoi mexico
nguoi mien
nguoi mien dien
nguoi mong
nguoi muong
nguoi my
nguoi nam
nguoi nam phi
nguoi nepal
nguoi nga
nguoi nhat
nguoi nigeria
nguoi nung
nguoi pakistan
nguoi phap
nguoi phi
nguoi phi chau
nguoi phi luat tan
nguoi philippines
nguoi romania
nguoi ru
nguoi rumani
nguoi scotland
nguoi sec
nguoi singapore
nguoi slovakia
nguoi somali
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
nguoi uc
nguoi ukraina
nguoi ukraine
nguoi viet
nguoi wales
nguoi xo ma li
nguoi xu wales
nguoi y
người afghanistan
người ai cập
người albania
người anh
người ba lan
người bangladesh
người brazil
người bulgaria
người bun
người bắc
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
người do thái
người eritrea
người ethiopia
người ghana
người gốc hoa
người gốc phi
người gốc á
người hmong
người hoa
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
người mã lai
người mông
người mường
người mễ
người mỹ
người nam
người nam phi
người nepal
người nga
người nhật
người nigeria
người nùng
người pakistan
người phi
người phi châu
người phi luật tân
người philippines
người pháp
người romania
người ru
người rumani
người scotland
người singapore
người slovakia
người somali
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
người ukraina
người ukraine
người việt
người wales
người xô ma li
người xứ wales
người ái nhĩ lan
người áo
người ê đê
người úc
người ý
người đen
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
cua lo
cà mau
cát bà
cần giờ
cần thơ
cầu giấy
cẩm phả
cẩm xuyên
củ chi
cửa lò
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
pho noi
phong dien
phong điền
phu nhuan
phu quoc
phu tho
phu yen
phuc kien
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
trieu phong
triệu phong
trà vinh
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
tĩnh gia
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
bi truc xuat
bi tu choi ti nan
bi tu choi visa
bảo vệ nhân đạo
bất hợp pháp
bị bác đơn
bị bác đơn tị nạn
bị trục xuất
bị từ chối tị nạn
bị từ chối visa
cho phong van ti nan
cho ti nan
chua co giay
chua co giay to
chua co the
chưa có giấy
chưa có giấy tờ
chưa có thẻ
chờ phỏng vấn tị nạn
chờ tị nạn
co quoc tich
cu tru bat hop phap
cu tru trai phep
có quốc tịch
cư trú bất hợp pháp
cư trú trái phép
dan ti nan
dang ti nan
di chui
di lau
di lau qua
dinh cu
doan tu gia dinh
don ti nan
dân tị nạn
gia han visa
gia hạn visa
giay phep cu tru
giay to het han
giấy phép cư trú
giấy tờ hết hạn
het han visa
het visa
ho chieu anh
ho so ti nan
hết hạn visa
hết visa
hồ sơ tị nạn
hộ chiếu anh
indefinite leave
khong co giay to
khong co the
khong co the cu tru
khong co visa
khong giay
khong giay to
khong giay to hop phap
khong hop phap
khong quoc tich
khong visa
không có giấy tờ
không có thẻ
không có thẻ cư trú
không có visa
không giấy
không giấy tờ
không giấy tờ hợp pháp
không hợp pháp
không quốc tịch
không visa
lam chui
lao dong chui
lao động chui
leave to remain
lenh truc xuat
luu tru qua han
làm chui
lưu trú quá hạn
lệnh trục xuất
nan nhan buon nguoi
nguoi rom
nguoi ti nan
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
nạn nhân buôn người
o lau
o qua han
o trai phep
phong van ti nan
phỏng vấn tị nạn
pre settled
qua han visa
qua lau
qua lậu
quoc tich
quoc tich anh
quoc tich viet
quy che ti nan
quy chế tị nạn
quá hạn visa
quốc tịch
quốc tịch anh
quốc tịch việt
rot visa
rớt visa
sang lau
sang lậu
settled status
skilled worker visa
song lau
spouse visa
student visa
sống lậu
the cu tru
the tam tru
the xanh
thuong tru
thuong tru nhan
thường trú
thường trú nhân
thẻ cư trú
thẻ tạm trú
thẻ xanh
ti nan
ti nan bi bac
ti nan bi tu choi
ty nan
ty nan chinh tri
tị nạn
tị nạn bị bác
tị nạn bị từ chối
tỵ nạn
tỵ nạn chính trị
visa ban doi
visa bao lanh
visa bi huy
visa bi tu choi
visa bạn đời
visa bảo lãnh
visa bị hủy
visa bị từ chối
visa cha me
visa cha mẹ
visa cham soc
visa chăm sóc
visa cong viec
visa công việc
visa dai han
visa dau tu
visa dieu duong
visa dinh hon
visa doan tu
visa du hoc
visa du học
visa du lich
visa du lịch
visa dài hạn
visa gia dinh
visa gia đình
visa het han
visa hon nhan
visa hon phu
visa hon the
visa hôn nhân
visa hôn phu
visa hôn thê
visa hết hạn
visa ket hon
visa ky nang
visa kết hôn
visa kỹ năng
visa lam viec
visa lao dong
visa lao động
visa làm việc
visa mua vu
visa mùa vụ
visa ngan han
visa ngắn hạn
visa nong trai
visa nông trại
visa phoi ngau
visa phu thuoc
visa phối ngẫu
visa phụ thuộc
visa qua han
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
visa thăm thân
visa thời vụ
visa tot nghiep
visa tốt nghiệp
visa vo chong
visa vợ chồng
visa điều dưỡng
visa đoàn tụ
visa đính hôn
visa đầu tư
vo lau
vo quoc tich
vuot bien
vô lậu
vô quốc tịch
vượt biên
xin quoc tich
xin quốc tịch
xin thuong tru
xin thường trú
xin ti nan
xin ti nan bi tu choi
xin tị nạn
xin tị nạn bị từ chối
đang tị nạn
đi chui
đi lậu
đi lậu qua
đoàn tụ gia đình
đơn tị nạn
định cư
ở lậu
ở quá hạn
ở trái phép
[phrase:works-at]
lam cho
lam cong cho
lam nha hang
lam o
lam tai
lam tiem
lam tiem nail
lam viec cho
lam viec o
lam viec tai
làm cho
làm công cho
làm nhà hàng
làm tiệm
làm tiệm nail
làm tại
làm việc cho
làm việc tại
làm việc ở
làm ở
