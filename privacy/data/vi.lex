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
giấy ly hôn
giấy tờ
giấy vệ sinh
giữa đường
het duong
home office
hết đường
không giấy vệ sinh
ngoai duong
ngoài đường
ra duong
ra đường
tren duong
trên đường
xin giấy bác sĩ
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
bi truc xuat
bi tu choi ti nan
bi tu choi visa
brp hết hạn
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
giấy phép lao động
giấy phép làm việc
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
theo visa chồng
theo visa của anh ấy
theo visa của chồng
thuong tru
thuong tru nhan
thường trú
thường trú nhân
thẻ brp
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
ăn theo visa
đang tị nạn
đi chui
đi lậu
đi lậu qua
đi thùng
đi thùng xe tải
đi thùng xe tải qua
đi xe thùng
đoàn tụ gia đình
đơn tị nạn
định cư
ở lậu
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
